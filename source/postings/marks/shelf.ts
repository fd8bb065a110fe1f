import { isLasting } from './aliases.ts';
import type { Page } from './pages.ts';
import { lastSaid } from './record.ts';

/** Pages by their keys and aliases; they never change. */
export interface Shelf {
  page(key: string): Page | undefined;
  /** The pages that have an alias. */
  aliased(alias: string): readonly Page[];
  pages(): readonly Page[];
  /** Those of which something was said last first. */
  newestFirst(): Iterable<Page>;
  /** Whether there are pages that only a place in the file system, or company, role and place stand for. */
  readonly haveLoose: boolean;
  /** Whether any posting has a mark. */
  readonly haveMarks: boolean;
  readonly isEmpty: boolean;
}

/** These pages, in memory. */
export class PageShelf implements Shelf {
  readonly #pages: readonly Page[];
  readonly #byKey = new Map<string, Page>();
  #byAlias: Map<string, Page[]> | undefined;
  #newestFirst: readonly Page[] | undefined;

  constructor(pages: readonly Page[]) {
    this.#pages = pages;
    for (const page of pages) for (const key of page.keys) this.#byKey.set(key, page);
  }

  page(key: string): Page | undefined {
    return this.#byKey.get(key);
  }

  aliased(alias: string): readonly Page[] {
    this.#byAlias ??= byAlias(this.#pages);
    return this.#byAlias.get(alias) ?? [];
  }

  pages(): readonly Page[] {
    return this.#pages;
  }

  newestFirst(): readonly Page[] {
    this.#newestFirst ??= inOrder(this.#pages);
    return this.#newestFirst;
  }

  get haveLoose(): boolean {
    return this.#pages.some(isLoose);
  }

  get haveMarks(): boolean {
    return this.#pages.some(isMarked);
  }

  get isEmpty(): boolean {
    return this.#pages.length === 0;
  }
}

/** Pages, those of which something was said last first. */
export function inOrder(pages: readonly Page[]): readonly Page[] {
  return pages
    .map((page) => ({ page, at: lastSaid(page.record()) }))
    .sort((a, b) => b.at - a.at)
    .map(({ page }) => page);
}

export function isLoose({ keys }: Page): boolean {
  return !keys.some(isLasting);
}

export function isMarked(page: Page): boolean {
  return page.record().mark !== undefined;
}

function byAlias(pages: readonly Page[]): Map<string, Page[]> {
  const all = new Map<string, Page[]>();
  for (const page of pages)
    for (const alias of page.aliases) {
      const known = all.get(alias);
      if (known) known.push(page);
      else all.set(alias, [page]);
    }
  return all;
}
