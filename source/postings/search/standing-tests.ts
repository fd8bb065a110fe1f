import { marks } from '../marks/marks.ts';
import type { Posting } from '../posting.ts';
import { newsKinds, type Standing, type StandingOf } from '../standing.ts';
import { fold } from '../text/fold.ts';

/** Something that a posting can be: what `is:` asks for. */
interface StandingTest {
  readonly name: string;
  /** Those of one kind exclude each other, and so several mean any of them; what has none must hold with all others. */
  readonly kind?: 'mark' | 'news';
  readonly holds: (standing: Standing) => boolean;
}

function isMarked(name: string): StandingTest['holds'] {
  return ({ mark }) => mark?.mark.name === name;
}

/** Who was invited, or rejected, has applied all the same. */
function hasApplied({ mark, applied }: Standing): boolean {
  return applied !== undefined || mark?.mark.name === 'applied';
}

const tests: readonly StandingTest[] = [
  ...newsKinds.map((name) => ({
    name,
    kind: 'news' as const,
    holds: ({ news }: Standing) => news?.kind === name,
  })),
  ...marks.map(({ name }) => ({
    name,
    kind: 'mark' as const,
    holds: name === 'applied' ? hasApplied : isMarked(name),
  })),
  { name: 'marked', holds: ({ mark }) => mark !== undefined },
  { name: 'quiet', holds: ({ isQuiet }) => isQuiet },
  { name: 'due', holds: ({ isDue }) => isDue },
  { name: 'read', holds: ({ isRead }) => isRead },
];

/** Everything that `is:` can ask for. */
export const standingNames: readonly string[] = tests.map(({ name }) => name);

/**
 * What was typed behind `is:`: the name itself, or the first that begins so; `=applied` is just this mark, and nothing that comes
 * after it. A mark that is not known is one all the same.
 */
function testFor(typed: string): StandingTest {
  const wanted = fold(typed.replace(/^=/, ''));
  const unknown: StandingTest = { name: wanted, kind: 'mark', holds: isMarked(wanted) };
  if (typed.startsWith('=')) return unknown;
  return (
    tests.find(({ name }) => name === wanted) ?? tests.find(({ name }) => name.startsWith(wanted)) ?? unknown
  );
}

/** Of which kind it is that is asked for behind `is:`; nothing if it must hold with all others. */
export function standingKind(typed: string): string | undefined {
  return testFor(typed).kind;
}

/** Whether a posting is what was typed behind `is:`. */
export function isSo(typed: string, standingOf: StandingOf): (posting: Posting) => boolean {
  const { holds } = testFor(typed);
  return (posting) => {
    const standing = standingOf(posting);
    return standing !== undefined && holds(standing);
  };
}

/** Whether what was typed behind `note:` stands in what was noted of a posting: notes, contact and CV. */
export function isNoted(typed: string, standingOf: StandingOf): (posting: Posting) => boolean {
  const wanted = fold(typed);
  return (posting) => {
    const { notes = [], contact = '', cv = '' } = standingOf(posting) ?? {};
    return [...notes.map(({ text }) => text), contact, cv].some((text) => fold(text).includes(wanted));
  };
}
