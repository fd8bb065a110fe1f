import { isLasting } from './aliases.ts';
import type { Page } from './pages.ts';

/** Pages by their keys and aliases. */
class Shelf {
  readonly byKey = new Map<string, Page>();
  readonly #byAlias = new Map<string, string[]>();
  readonly #unsorted: Page[] = [];
  haveLoose = false;

  add(page: Page): void {
    for (const key of page.keys) this.byKey.set(key, page);
    this.haveLoose ||= !page.keys.some(isLasting);
    this.#unsorted.push(page);
  }

  /** A key of each page that has, or had, the alias. */
  keysOf(alias: string): readonly string[] {
    for (const { keys, aliases } of this.#unsorted.splice(0)) {
      const [key = ''] = keys;
      for (const each of aliases) {
        const known = this.#byAlias.get(each);
        if (known) known.push(key);
        else this.#byAlias.set(each, [key]);
      }
    }
    return this.#byAlias.get(alias) ?? [];
  }
}

/** So many pages are copied with each change, rather than all. */
const mostChanged = 100;

/** Pages that never change; with another one in place of some they are other shelves, which share the rest. */
export class Shelves {
  readonly #full: Shelf;
  readonly #changed: readonly Page[];
  readonly #own = new Shelf();

  constructor(pages: readonly Page[] | Shelf, changed: readonly Page[] = []) {
    this.#full = pages instanceof Shelf ? pages : shelfOf(pages);
    this.#changed = changed;
    for (const page of changed) this.#own.add(page);
  }

  /** With this page instead of all that have one of its keys. */
  with(page: Page): Shelves {
    const keys = new Set(page.keys);
    const others = this.#changed.filter((other) => !other.keys.some((key) => keys.has(key)));
    const next = new Shelves(this.#full, [...others, page]);
    return next.#changed.length < mostChanged ? next : new Shelves(next.pages());
  }

  page(key: string): Page | undefined {
    return this.#own.byKey.get(key) ?? this.#full.byKey.get(key);
  }

  /** The pages that have an alias. */
  aliased(alias: string): readonly Page[] {
    const keys = [...this.#own.keysOf(alias), ...this.#full.keysOf(alias)];
    if (keys.length === 0) return [];
    const pages = new Set(keys.flatMap((key) => this.page(key) ?? []));
    return [...pages].filter(({ aliases }) => aliases.includes(alias));
  }

  pages(): readonly Page[] {
    const kept = [...new Set(this.#full.byKey.values())];
    if (this.#changed.length === 0) return kept;
    return [...kept.filter(({ keys }) => !this.#own.byKey.has(keys[0] ?? '')), ...this.#changed];
  }

  /** Whether there are pages that only a place in the file system, or company, role and place stand for. */
  get haveLoose(): boolean {
    return this.#own.haveLoose || this.#full.haveLoose;
  }

  get isEmpty(): boolean {
    return this.#full.byKey.size + this.#changed.length === 0;
  }
}

function shelfOf(pages: readonly Page[]): Shelf {
  const shelf = new Shelf();
  for (const page of pages) shelf.add(page);
  return shelf;
}
