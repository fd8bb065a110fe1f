import type { Pay } from './pay/pay.ts';

export const statuses = ['open', 'closed'] as const;
export const employments = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'volunteer',
] as const;
export const remotes = ['yes', 'partly', 'no', 'unstated'] as const;

/** A heading and the Markdown under it. */
export interface Section {
  readonly heading: string;
  readonly text: string;
  /** How the text begins, without mark-up, where that is known beforehand: then a preview needs no Markdown parser. */
  readonly lead?: string;
}

/** One published job advert: facts plus sections. Facts that are not known are left out. */
export interface Posting {
  /** Unique among the postings of one run; for files, the path with dashes. */
  readonly id: string;
  /** What it is known by from one run to the next, whatever else was read and in which order. No two of one run share it. */
  readonly key: string;
  /** What the source is called that it was read from, where there are several, or one that is asked. */
  readonly readFrom?: string;
  /** The title as a person would say it. */
  readonly role: string;
  readonly team?: string;
  readonly company?: string;
  /** `2018-Q4`, `2018`, `2018-10` or `2018-10-03`. */
  readonly posted?: string;
  readonly status?: (typeof statuses)[number];
  readonly employment?: (typeof employments)[number];
  /** What else the employment is, in words: “part-time, permanent”. */
  readonly employmentNote?: string;
  readonly locations: readonly string[];
  readonly remote: (typeof remotes)[number];
  readonly remoteNote?: string;
  readonly visa?: string;
  readonly reportsTo?: string;
  readonly salary?: string;
  /** What the salary says in numbers; nothing if there are none in it. */
  readonly pay?: Pay;
  /** The day until which one can apply. */
  readonly closes?: string;
  /** The day on which its board was found not to have it any more. */
  readonly takenDown?: string;
  /** An address or a link. */
  readonly apply?: string;
  /** Where it can be read on the web. */
  readonly url?: string;
  /** Where it was published, in words. */
  readonly source?: string;
  /** What else its file says of it, under the names that stand there. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
}

/** All that a posting says of itself; what it is called and known by depends on where it was read. */
export type PostingContent = Omit<Posting, 'id' | 'key' | 'readFrom'>;
