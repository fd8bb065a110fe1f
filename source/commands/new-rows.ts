import { placesText } from '../postings/fact-words.ts';
import { happeningWords } from '../postings/news/happening-words.ts';
import type { Happened } from './happened-since.ts';

/** What happened to a posting, as a row of a list; other programs count on the order. */
export type NewRow = {
  /** `new`, `again`, `edited` or `closed`. */
  readonly news: string;
  readonly id: string;
  readonly role: string;
  readonly company: string;
  readonly place: string;
  /** What happened, in words; empty if that is no more than that it is new. */
  readonly what: string;
  readonly link: string;
};

/** Something that happened as a row, at a time in milliseconds since 1970. */
export function rowOf({ posting, happening }: Happened, now: number): NewRow {
  const words = happeningWords(happening, new Date(now).toISOString());
  return {
    news: happening.kind,
    id: posting.id,
    role: posting.role,
    company: posting.company ?? '',
    place: placesText(posting),
    what: words === happening.kind ? '' : words.replace(/^(?:new|again|edited): /, ''),
    link: posting.url ?? posting.apply ?? '',
  };
}

/** What a person reads of it on a terminal. */
export function forPeople({ news, role, company, place, what }: NewRow) {
  return { news, role, company, place, what };
}
