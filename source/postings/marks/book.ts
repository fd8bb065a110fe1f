import type { Posting } from '../posting.ts';
import type { KnownBy } from '../standing.ts';
import {
  areOfOneBoard,
  companyAlias,
  isLasting,
  pageAlias,
  roleAlias,
  startAlias,
  startOf,
} from './aliases.ts';
import type { MarkEvent } from './event.ts';
import { commonMarks, type MarkTable } from './marks.ts';
import { type Page, pageOf } from './pages.ts';
import type { MarkRecord } from './record.ts';
import { PageShelf } from './shelf.ts';
import { Shelves } from './shelves.ts';

/** A posting as far as it can be known again. */
export type Recognized = Pick<Posting, 'key' | 'role' | 'company' | 'locations' | 'url'>;

/** What was said of a posting, and what that was known by. */
export interface Found {
  readonly record: MarkRecord;
  readonly by: KnownBy;
}

/**
 * All that was said of postings. It never changes: adding events gives another book. Which events there are decides what it
 * says, not in which order, or how often, they were added.
 */
export class Book {
  readonly table: MarkTable;
  readonly #shelves: Shelves;

  /** A book of what stands on shelves. */
  constructor(shelves: Shelves = new Shelves(new PageShelf([])), table: MarkTable = commonMarks) {
    this.#shelves = shelves;
    this.table = table;
  }

  /** The book of these events. */
  static of(events: Iterable<MarkEvent>, table: MarkTable = commonMarks): Book {
    const pages = [...grouped(events)].map((group) => pageOf(group, table));
    return new Book(new Shelves(new PageShelf(pages)), table);
  }

  /** Everything in this book and these events. */
  adding(events: readonly MarkEvent[]): Book {
    let shelves = this.#shelves;
    for (const group of grouped(events)) {
      const keys = new Set(group.flatMap(keysOf));
      const pages = new Set([...keys].flatMap((key) => shelves.page(key) ?? []));
      const known = [...pages].flatMap((page) => page.record().events);
      shelves = shelves.with(pageOf([...known, ...group], this.table));
    }
    return new Book(shelves, this.table);
  }

  /** One page a posting, in no particular order. */
  get pages(): readonly Page[] {
    return this.#shelves.pages();
  }

  /** What was said, posting by posting. */
  get records(): readonly MarkRecord[] {
    return this.pages.map((page) => page.record());
  }

  /** The records of which something was said last, all in one go; none if nothing was said that is not taken back. */
  get last(): readonly MarkRecord[] {
    return this.#shelves.last().map((page) => page.record());
  }

  /** Whether any posting has, or had, a mark. */
  get haveMarks(): boolean {
    return this.#shelves.haveMarks;
  }

  get isEmpty(): boolean {
    return this.#shelves.isEmpty;
  }

  /** What was said of the posting with this key. */
  record(key: string): MarkRecord | undefined {
    return this.#shelves.page(key)?.record();
  }

  /** What was said of a posting: under its key, else under what is most likely the same. A repost is another posting. */
  find(posting: Recognized): Found | undefined {
    for (const { by, page } of ways) {
      const found = page(posting, this.#shelves);
      if (found) return { record: found.record(), by };
    }
    return undefined;
  }

  /** The records of the postings for which the person applied at a company, in no particular order. */
  appliedAt(company: string | undefined): readonly MarkRecord[] {
    const alias = companyAlias(company);
    if (alias === undefined) return [];
    return this.#shelves
      .aliased(alias)
      .map((page) => page.record())
      .filter(({ applied, about }) => applied && companyAlias(about?.company) === alias);
  }
}

interface Way {
  readonly by: KnownBy;
  readonly page: (posting: Recognized, shelves: Shelves) => Page | undefined;
}

/** How a posting is known again, the surest way first. */
const ways: readonly Way[] = [
  { by: 'key', page: ({ key }, shelves) => shelves.page(key) },
  { by: 'start', page: byStart },
  { by: 'address', page: byAddress },
  { by: 'role', page: byRole },
];

/** Another of the same name may have come or gone since, and made the key longer or shorter. */
function byStart({ key }: Recognized, shelves: Shelves): Page | undefined {
  const start = startOf(key);
  return start === undefined ? only(shelves.aliased(startAlias(key))) : shelves.page(start);
}

function byAddress({ key, url }: Recognized, shelves: Shelves): Page | undefined {
  const page = pageAlias(url);
  // The start of its key has this address: so have others.
  if (page === undefined || startOf(key) === page) return undefined;
  const others = shelves.page(page) ?? only(shelves.aliased(page));
  return others?.keys.some((each) => areOfOneBoard(each, key)) ? undefined : others;
}

/** Only where one of the two has nothing better: boards post the same role again and again. */
function byRole(posting: Recognized, shelves: Shelves): Page | undefined {
  const start = startOf(posting.key);
  const isLoose = !isLasting(posting.key);
  if (!isLoose && !shelves.haveLoose) return undefined;
  const role = roleAlias(posting);
  if (role === undefined || start === role) return undefined;
  const page = shelves.page(role) ?? only(shelves.aliased(role));
  return page && (isLoose || !page.keys.some(isLasting)) ? page : undefined;
}

/** Several that may be meant are none. */
function only(pages: readonly Page[]): Page | undefined {
  return pages.length === 1 ? pages[0] : undefined;
}

/** Events of the same posting together: those that share a key, or have keys that another event says are the same. */
function grouped(events: Iterable<MarkEvent>): Iterable<readonly MarkEvent[]> {
  const groups = new Map<string, MarkEvent[]>();
  for (const event of events) {
    const [group = [], ...others] = new Set(keysOf(event).flatMap((key) => nested(groups.get(key))));
    const joining = [event, ...others.flat()];
    for (const each of joining) {
      group.push(each);
      for (const key of keysOf(each)) groups.set(key, group);
    }
  }
  return new Set(groups.values());
}

function keysOf({ id, ids = [] }: MarkEvent): readonly string[] {
  return [id, ...ids];
}

function nested<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
