import { diffArrays } from 'diff';

/** A stretch of two lists: what both have, only the earlier one, or only the later one. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  /** Where it begins in each of the lists, and how long it is. */
  readonly before: number;
  readonly after: number;
  readonly count: number;
}

/** Two lists with more differences are too different: the work grows with the square of them. */
const mostDifferences = 250;

/** So many things are never looked through. */
const mostCompared = 20_000;

/** How one list becomes another, in as few steps as there are (Myers' algorithm); undefined if they are too different. */
export function runsBetween(before: readonly string[], after: readonly string[]): readonly Run[] | undefined {
  const start = sameAtStart(before, after);
  const end = sameAtEnd(before.slice(start), after.slice(start));
  const [old, young] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (old.length + young.length > mostCompared) return undefined;
  const changes = diffArrays(old, young, { maxEditLength: mostDifferences }) as
    | ReturnType<typeof diffArrays<string>>
    | undefined;
  if (!changes) return undefined;
  const runs: Run[] = [];
  let at = { before: 0, after: 0 };
  const add = (kind: Run['kind'], count: number) => {
    if (count > 0) runs.push({ kind, ...at, count });
    at = {
      before: at.before + (kind === 'added' ? 0 : count),
      after: at.after + (kind === 'removed' ? 0 : count),
    };
  };
  add('same', start);
  for (const { added, removed, count } of changes) add(added ? 'added' : removed ? 'removed' : 'same', count);
  add('same', end);
  return runs;
}

function sameAtStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one[same] === other[same]) same++;
  return same;
}

function sameAtEnd(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one[one.length - 1 - same] === other[other.length - 1 - same]) same++;
  return same;
}
