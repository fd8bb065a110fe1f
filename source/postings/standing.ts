import type { Mark } from './marks/marks.ts';
import type { Marked, MarkRecord, Note } from './marks/record.ts';
import type { Posting } from './posting.ts';

/** What can have happened to a posting at its source. */
export const newsKinds = ['new', 'edited', 'closed', 'again'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** What happened to a posting at its source. */
export interface News {
  readonly kind: NewsKind;
  /** What a person reads of it: “edited: salary, Requirements”, “open again (was gone 12 days)”. */
  readonly words: string;
  /** The day on which it was noticed, as `2026-11-24`. */
  readonly on?: string;
}

/** How a posting and what was said of it were brought together: by its key, by the start of that, by its page's address, or only by company, role and place. */
export type KnownBy = 'key' | 'start' | 'address' | 'role';

/** Another posting of the same company for which the person applied. */
export interface AppliedBefore {
  readonly role: string;
  /** Where that stands now, and since when; the application itself if there is nothing newer. */
  readonly mark: Marked;
  /** The day of the application. */
  readonly on: string;
}

/** All that is known of a posting beyond what it says itself. What is not known is left out. */
export interface Standing {
  /** Where the person stands with it: the row of the table of marks, and the day since which it is so. */
  readonly mark?: { readonly mark: Mark; readonly on: string };
  /** The day of the application, if there was one. */
  readonly applied?: string;
  readonly notes: readonly Note[];
  /** The day on which something is to be done. */
  readonly due?: string;
  readonly contact?: string;
  readonly cv?: string;
  /** Applied for or further, not ended, and nothing heard for 21 days. */
  readonly isQuiet: boolean;
  /** Whether the day on which something is to be done has come. */
  readonly isDue: boolean;
  readonly isRead: boolean;
  /** Whether it stands only in lists that ask for what is hidden. */
  readonly isHidden: boolean;
  /** What it is known by; nothing if nothing was said of it. */
  readonly knownBy?: KnownBy;
  /** Everything that was said of it. */
  readonly record?: MarkRecord;
  /** The last other application at the same company. */
  readonly before?: AppliedBefore;
  readonly news?: News;
}

/** All that is known of a posting; nothing where that is nothing. There is no such function as long as nobody marked or followed anything. */
export type StandingOf = (posting: Posting) => Standing | undefined;

const nothingSaid = { notes: [], isQuiet: false, isDue: false, isRead: false, isHidden: false } as const;

/** What was said of postings, and what happened to them, as one function; undefined if there is neither. */
export function standingWith(
  said: StandingOf | undefined,
  newsOf: ((posting: Posting) => News | undefined) | undefined,
): StandingOf | undefined {
  if (!newsOf) return said;
  return (posting) => {
    const standing = said?.(posting);
    const news = newsOf(posting);
    return news ? { ...nothingSaid, ...standing, news } : standing;
  };
}
