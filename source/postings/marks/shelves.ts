import type { Page } from './pages.ts';
import { lastSaid } from './record.ts';
import { PageShelf, type Shelf } from './shelf.ts';

/** So many pages are copied with each change, rather than all. */
const mostChanged = 100;

/** A full shelf, and the pages that came in place of some of it; with another page they are other shelves, which share the rest. */
export class Shelves {
  readonly #full: Shelf;
  readonly #own: PageShelf;

  constructor(full: Shelf, changed: readonly Page[] = []) {
    this.#full = full;
    this.#own = new PageShelf(changed);
  }

  /** With this page instead of all that have one of its keys. */
  with(page: Page): Shelves {
    const keys = new Set(page.keys);
    const others = this.#own.pages().filter((other) => !other.keys.some((key) => keys.has(key)));
    const next = new Shelves(this.#full, [...others, page]);
    return others.length < mostChanged ? next : new Shelves(new PageShelf(next.pages()));
  }

  page(key: string): Page | undefined {
    return this.#own.page(key) ?? this.#full.page(key);
  }

  /** The pages that have an alias. */
  aliased(alias: string): readonly Page[] {
    return [...this.#full.aliased(alias).filter((page) => this.#isKept(page)), ...this.#own.aliased(alias)];
  }

  pages(): readonly Page[] {
    const full = this.#full.pages();
    if (this.#own.isEmpty) return full;
    return [...full.filter((page) => this.#isKept(page)), ...this.#own.pages()];
  }

  /** The pages of which something was said last, all at the same time; none if nothing was said, or all is taken back. */
  last(): readonly Page[] {
    let at = 1;
    let pages: Page[] = [];
    const look = (page: Page) => {
      const said = lastSaid(page.record());
      if (said > at) pages = [];
      if (said >= at) pages.push(page);
      at = Math.max(at, said);
      return said >= at;
    };
    for (const page of this.#own.pages()) look(page);
    for (const page of this.#full.newestFirst()) if (this.#isKept(page) && !look(page)) break;
    return pages;
  }

  get haveLoose(): boolean {
    return this.#own.haveLoose || this.#full.haveLoose;
  }

  /** Whether any posting has, or had, a mark. */
  get haveMarks(): boolean {
    return this.#own.haveMarks || this.#full.haveMarks;
  }

  get isEmpty(): boolean {
    return this.#own.isEmpty && this.#full.isEmpty;
  }

  /** Whether no changed page is in its place. */
  #isKept({ keys: [key = ''] }: Page): boolean {
    return this.#own.page(key) === undefined;
  }
}
