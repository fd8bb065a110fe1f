import type { News } from '../standing.ts';

/** What happened to a posting, as it is shown, with the day on which it was noticed, as `2026-11-24`. */
export interface ToldNews extends News {
  readonly on: string;
  /** The key of the posting of which this is a repost. */
  readonly repostOf?: string;
}
