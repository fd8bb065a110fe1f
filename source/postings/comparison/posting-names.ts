import { differencesOf } from '../differences.ts';
import { factText } from '../fact-list.ts';
import type { Posting } from '../posting.ts';

/** Postings as they are named where they are compared: each by its role, and by what tells it from others of that role. */
export function postingNames(postings: readonly Posting[]): readonly (readonly string[])[] {
  const told = differencesOf(postings, ({ role }) => role, [
    ({ company = '' }) => company,
    (posting) => factText(posting, 'posted'),
    ({ team = '' }) => team,
    (posting) => factText(posting, 'locations'),
    ({ id }) => id,
  ]);
  return postings.map((posting) => [posting.role, ...(told.get(posting) ?? [])]);
}
