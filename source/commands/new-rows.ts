import { placesText } from '../postings/fact-words.ts';
import { happeningWords } from '../postings/news/happening-words.ts';
import type { Posting } from '../postings/posting.ts';
import type { Due } from './due-since.ts';
import type { Happened } from './happened-since.ts';

/** What happened to a posting, as a row of a list; other programs count on the order. */
export type NewRow = {
  /** `new`, `again`, `edited`, `closed` or `due`. */
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
  const what = words === happening.kind ? '' : words.replace(/^(?:new|again|edited): /, '');
  return row(happening.kind, posting, what);
}

/** Something that is due as a row. */
export function dueRowOf({ posting, day }: Due): NewRow {
  return row('due', posting, `follow up since ${day}`);
}

function row(news: string, posting: Posting, what: string): NewRow {
  const { id, role, company = '', url, apply = '' } = posting;
  return { news, id, role, company, place: placesText(posting), what, link: url ?? apply };
}

/** What a person reads of it on a terminal. */
export function forPeople({ news, role, company, place, what }: NewRow) {
  return { news, role, company, place, what };
}
