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

const tests: readonly StandingTest[] = [
  ...newsKinds.map((name) => ({
    name,
    kind: 'news' as const,
    holds: ({ news }: Standing) => news?.kind === name,
  })),
  ...marks.map(({ name }) => ({
    name,
    kind: 'mark' as const,
    holds: ({ mark }: Standing) => mark?.mark.name === name,
  })),
  { name: 'marked', holds: ({ mark }) => mark !== undefined },
  { name: 'quiet', holds: ({ isQuiet }) => isQuiet },
  { name: 'due', holds: ({ isDue }) => isDue },
  { name: 'read', holds: ({ isRead }) => isRead },
];

/** Everything that `is:` can ask for. */
export const standingNames: readonly string[] = tests.map(({ name }) => name);

/** What was typed behind `is:`: the name itself, or the first that begins so. A mark that is not known is one all the same. */
function testFor(typed: string): StandingTest {
  const wanted = fold(typed);
  return (
    tests.find(({ name }) => name === wanted) ??
    tests.find(({ name }) => name.startsWith(wanted)) ?? {
      name: wanted,
      kind: 'mark',
      holds: ({ mark }) => mark?.mark.name === wanted,
    }
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

/** Whether what was typed behind `note:` stands in a note of a posting. */
export function isNoted(typed: string, standingOf: StandingOf): (posting: Posting) => boolean {
  const wanted = fold(typed);
  return (posting) => standingOf(posting)?.notes.some(({ text }) => fold(text).includes(wanted)) === true;
}
