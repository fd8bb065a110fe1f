import type { Posting } from '../postings/posting.ts';

/** What a source no longer has, and what it has in its place. */
export interface Replacement {
  readonly gone: readonly Posting[];
  readonly come: readonly Posting[];
}

/** The postings after some have been replaced. One that is gone stays where `isNeeded` says that a person has it before them. */
export function replaced(
  postings: readonly Posting[],
  { gone, come }: Replacement,
  isNeeded: (posting: Posting) => boolean,
): readonly Posting[] {
  const left = new Set(gone);
  const known = new Set(come.map(({ key }) => key));
  const kept = postings.filter((each) => !left.has(each) || (!known.has(each.key) && isNeeded(each)));
  return kept.concat(come);
}
