import { type Moment, momentAfter, type Seen, type SeenPosting } from './seen.ts';

/** That somebody, under a name, looked at what a source had at a moment: what comes later is news for them. */
export function lookedAt(seen: Seen, name: string, at: Moment, time = Date.parse(at)): Seen {
  const before = seen.bookmarks.get(name)?.last ?? seen.since;
  const on = new Date(time).toISOString();
  return { ...seen, bookmarks: new Map(seen.bookmarks).set(name, { last: at, before, on }) };
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
