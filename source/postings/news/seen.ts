import type { Imprint } from './imprint.ts';

/** A moment, as `2026-11-25T07:14:03.120Z`: the later of two is the one that sorts behind. */
export type Moment = string;

/** What is known of a posting that a source has, or had. */
export interface SeenPosting {
  readonly key: string;
  /** What it shares with other postings of the same job. */
  readonly group: string;
  /** When it was there first, and since when it is not any more. */
  readonly first: Moment;
  readonly closed?: Moment;
  /** When a person opened it last. */
  readonly opened?: Moment;
  /** When it was edited last, and what of it. */
  readonly edited?: { readonly at: Moment; readonly parts: readonly string[] };
  /** When it was there again under the same key, and since when it had not been. */
  readonly back?: { readonly at: Moment; readonly closed: Moment };
  /** The posting of which it is a repost, and when that was closed. */
  readonly repostOf?: { readonly key: string; readonly closed: Moment };
  /** Whether the same job was open already when it came, at another place. */
  readonly isOtherPlace?: true;
  readonly imprint: Imprint;
  /** What it says, so that it can be told when it is gone. */
  readonly about: About;
}

/** A posting in few words. */
export interface About {
  readonly role: string;
  readonly company?: string;
  readonly locations: readonly string[];
  readonly url?: string;
}

/** When somebody looked last at what a source has, and the time before. */
export interface Bookmark {
  readonly last: Moment;
  readonly before?: Moment;
  /** When that was by the clock. */
  readonly on?: Moment;
}

/** All that is known of a source by what it answered until now. */
export interface Seen {
  /** When it was read first: what was there then is nothing new. */
  readonly since: Moment;
  /** When its last answer was taken in. Nothing is ever earlier than that, also where the clock is set back. */
  readonly at: Moment;
  /** When it gave the last answer that was taken in. */
  readonly answered: Moment;
  readonly postings: ReadonlyMap<string, SeenPosting>;
  /** By the names of those who look. */
  readonly bookmarks: ReadonlyMap<string, Bookmark>;
}

/** A moment that is not before now, and after another. */
export function momentAfter(other: Moment | undefined, now: number): Moment {
  const earliest = other === undefined ? now : Date.parse(other) + 1;
  return new Date(Math.max(now, earliest)).toISOString();
}

/** Days between two moments, not counting one that is not over. */
export function daysBetween(from: Moment, to: Moment): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
