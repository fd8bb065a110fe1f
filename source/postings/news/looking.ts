import { type Moment, momentAfter, type Seen, type SeenPosting } from './seen.ts';

/** That somebody looked at what a source has, under a name. Nothing that comes later is before that. */
export function lookedAt(seen: Seen, name: string, time: number): Seen {
  const now = momentAfter(seen.at, time);
  const before = seen.bookmarks.get(name)?.last ?? seen.since;
  return { ...seen, at: now, bookmarks: new Map(seen.bookmarks).set(name, { last: now, before }) };
}

/** That a person opened postings of it, by their keys: what happened to them is no news any more. */
export function markSeen(seen: Seen, keys: Iterable<string>, time: number): Seen {
  const now: Moment = momentAfter(seen.at, time);
  const postings = new Map(seen.postings);
  for (const key of keys) {
    const posting: SeenPosting | undefined = postings.get(key);
    if (posting) postings.set(key, { ...posting, opened: now });
  }
  return { ...seen, at: now, postings };
}
