import type { Posting } from './posting.ts';
import { fingerprint } from './text/fingerprint.ts';

/** Characters behind an id that somebody else has; enough to tell apart all that are called alike. */
const shortest = 4;

/** What stands behind an id that is taken: letters and digits from the key; other ones at every further attempt. */
export function idEnding(key: string, attempt = 0): string {
  return fingerprint(attempt === 0 ? key : `${key} ${attempt}`).slice(0, shortest + attempt);
}

/** The id of a posting that stays the same in whatever order postings are read: with its ending, also where it needs none. */
export function longId({ id, key }: Pick<Posting, 'id' | 'key'>): string {
  const ending = `-${idEnding(key)}`;
  return id.endsWith(ending) ? id : id + ending;
}
