import type { PostingContent } from '../posting.ts';
import { plainWords } from './plain-words.ts';

interface FactGroup {
  /** What a person is told of a change in it. */
  readonly name: string;
  readonly of: (posting: PostingContent) => readonly (string | undefined)[];
}

/**
 * The facts whose changes are news. Dates, addresses and what a board keeps for itself change without anybody having edited
 * anything. Others can be added at the end: what is kept of postings goes by the order.
 */
const groups: readonly FactGroup[] = [
  { name: 'role', of: ({ role }) => [role] },
  { name: 'team', of: ({ team }) => [team] },
  { name: 'company', of: ({ company }) => [company] },
  { name: 'place', of: ({ locations }) => locations.map(plainWords).sort() },
  { name: 'remote', of: ({ remote, remoteNote }) => [remote === 'unstated' ? '' : remote, remoteNote] },
  { name: 'employment', of: ({ employment, employmentNote }) => [employment, employmentNote] },
  { name: 'salary', of: ({ salary }) => [salary] },
  { name: 'visa', of: ({ visa }) => [visa] },
  { name: 'manager', of: ({ reportsTo }) => [reportsTo] },
  { name: 'closing day', of: ({ closes }) => [closes] },
];

/** What facts are called that are told as one, in a lasting order. */
export const factGroupNames: readonly string[] = groups.map(({ name }) => name);

/** The words of each of these facts, in the same order; empty where nothing is stated. */
export function factWordsOf(posting: PostingContent): readonly string[] {
  return groups.map(({ of }) => plainWords(of(posting).filter(Boolean).join(', ')));
}
