import type { Posting, PostingContent } from './posting.ts';

/** What a posting file can state of a posting, under the names that a {@link Posting} has for it. */
export type FactName = Exclude<keyof PostingContent, 'pay' | 'sections' | 'more'>;

/** How the value of a fact is written; reading has a reader for each. */
export type ValueKind =
  | 'line'
  | 'name'
  | 'names'
  | 'day'
  | 'lastDay'
  | 'status'
  | 'employment'
  | 'places'
  | 'remote'
  | 'salary'
  | 'link';

/** One fact of a posting: all that the program knows about it. */
export interface FactRow {
  /** What a person reads before its value; nothing for what is told with another fact. */
  readonly label?: string;
  /** Other names for it in files, in lower case without `-` and `_`; the first whose value is understood counts. */
  readonly aliases: readonly string[];
  readonly kind: ValueKind;
  /** What a check says a value must be. */
  readonly expects: string;
  /** Whether a check misses it. */
  readonly isRequired?: true;
  /** What a posting has when nothing is stated. */
  readonly unknown?: unknown;
  /** Its value as a person reads it, where that is not the value as it is kept. */
  readonly text?: (posting: Posting) => string;
  /** Whether it is said under a role, and how, if not as anywhere else. */
  readonly summary?: FactSummary;
  /** Whether lists have a column of it beside the role. */
  readonly column?: FactColumn;
  /** Whether lists can be sorted by it. */
  readonly isOrder?: true;
}

/** A fact in the few words under a role. */
export interface FactSummary {
  /** Of what the work is, or of when it can be had. */
  readonly part: 'work' | 'dating';
  /** Its place among those of its part. */
  readonly place: number;
  /** Whether it is left out where it is the same for all postings. */
  readonly isShared?: true;
  readonly text?: (posting: Posting, today: string) => string;
}

/** A fact as a column of a list. */
export interface FactColumn {
  /** Its place among the columns, from the left; a window that is too narrow drops them from the right. */
  readonly place: number;
  /** Characters that it takes at least, if what is in it needs so many, and at most. */
  readonly least: number;
  readonly most: number;
  /** Whether it is left out where it is the same for all postings. */
  readonly isShared?: true;
  readonly align?: 'end';
  /** What stands in it, in ever fewer words: the first that fits; nothing if the fact is not known. */
  readonly texts: (posting: Posting, today: string) => readonly string[];
}

/** A field of a query that asks for a fact, as in `team:web`. Several values of it mean any of them. */
export interface FactField {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The fact that it asks for. */
  readonly of: FactName;
  /** Whether a posting has what was typed, on a day as `2018-10-31`; made once for a query. */
  readonly test: (typed: string, today: string) => (posting: Posting) => boolean;
  /** What is wrong with what was typed, in a sentence; nothing if it can be understood or goes on. */
  readonly refuses?: (typed: string) => string | undefined;
  /** Whether several of them must hold together. */
  readonly narrows?: true;
  /** What can be asked for besides its values. */
  readonly suggests?: readonly string[];
  /** The values that a posting has; none where nothing is stated. */
  readonly values: (posting: Posting) => readonly string[];
  /** Whether its values are offered to choose from: under which title, and where among the others. */
  readonly facet?: { readonly title: string; readonly place: number; readonly isNewestFirst?: true };
  /** The field in an example, for help and README. */
  readonly help: { readonly example: string; readonly means: string };
  /** How the option that asks for the same is told in the help: its value, and what it does. */
  readonly flag?: { readonly value: string; readonly help: string };
}

/** A field whose values are offered to choose from. */
export type FacetField = FactField & Required<Pick<FactField, 'facet'>>;
