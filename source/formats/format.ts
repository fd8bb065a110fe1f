import type { Glyphs } from '../layout/glyphs.ts';
import type { Abilities, Paint } from '../layout/palette.ts';
import type { Posting, Section } from '../postings/posting.ts';
import type { Query } from '../postings/search/query.ts';
import type { StandingOf } from '../postings/standing.ts';

/** What the reader of the output can show. */
export interface OutputStyle {
  /** Columns of the terminal; unlimited in a pipe. */
  readonly width: number;
  readonly glyphs: Glyphs;
  readonly paint: Paint;
  readonly links: boolean;
  /** How many colours there are, as in `Abilities`. */
  readonly colors: Abilities['colors'];
  /** The columns of a table, by the names of facts; without them, those that tell its rows apart. */
  readonly columns?: readonly string[] | undefined;
  /** The day of printing, as `2018-10-31`. */
  readonly today: string;
}

/** A way to print a list of postings, with the line breaks, the last one too. */
export interface ListFormat {
  print(postings: readonly Posting[], query: Query, style: OutputStyle, standingOf?: StandingOf): string;
}

/** A way to print one posting, or only some sections of it, with the line breaks, the last one too. */
export interface PostingFormat {
  print(posting: Posting, style: OutputStyle, only?: readonly Section[]): string;
  /** Several that were printed, one after the other, as one text. */
  join(printed: readonly string[]): string;
}
