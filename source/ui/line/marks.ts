import { noMark } from '../../postings/marks/marks.ts';
import { knownParts } from '../screens/known/text.ts';
import { givenMarks } from '../screens/marks/given-marks.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Hands } from './hands.ts';
import { splitNumbers } from './numbers.ts';
import type { Targets } from './targets.ts';

/** The names of the marks that can be given, and behind them what takes them away. */
const markNames: readonly string[] = [...givenMarks.map(({ name }) => name), noMark];

/** Gives postings the mark that is named behind their numbers. What stands in the way, if anything. */
export function giveMark(typed: string, hands: Hands, targets: Targets): string | undefined {
  const [numbers, name] = splitNumbers(typed);
  const nth = nthMark(name);
  if (nth === undefined) return `Say which mark, as “mark 2 interview”. There are ${markNames.join(', ')}.`;
  return targets.with(numbers, () => {
    hands.choose('marks.ask');
    hands.choose('marks.choose', nth);
  });
}

/** Which mark is meant by its name, the start of that, or its letter; undefined if none is. */
function nthMark(typed: string): number | undefined {
  const wanted = typed.toLowerCase();
  if (wanted === '') return undefined;
  const byLetter = givenMarks.findIndex(({ letter }) => letter === wanted);
  const nth = byLetter === -1 ? markNames.findIndex((name) => name.startsWith(wanted)) : byLetter;
  return nth === -1 ? undefined : nth;
}

/** All that is known of the posting under the cursor, a line each. */
export function knownTexts({ view: { posting, standing, telling } }: Snapshot): readonly string[] {
  if (!posting) return ['There is no posting.'];
  const parts = knownParts(posting, standing, telling.today);
  return [
    `${posting.role}:`,
    ...parts.flatMap(({ title, rows }) =>
      rows.map(([before, text]) => `${title}: ${[before, text].filter((each) => each !== '').join(', ')}.`),
    ),
  ];
}
