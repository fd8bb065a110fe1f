import type { Posting } from './posting.ts';
import { fold, startsWord } from './text/fold.ts';

/** Whether a posting has what was typed behind the name of a field. */
export type FieldTest = (typed: string) => (posting: Posting) => boolean;

/** Words of one of the values begin with what was typed; each value is looked at once, as many postings share theirs. */
export function beginsWord(valuesOf: (posting: Posting) => readonly string[]): FieldTest {
  return (typed) => {
    const known = new Map<string, boolean>();
    const isWanted = (value: string) => {
      const begins = known.get(value) ?? startsWord(value, typed);
      known.set(value, begins);
      return begins;
    };
    return (posting) => valuesOf(posting).some(isWanted);
  };
}

/** The value begins with what was typed, letter for letter. */
export function startsSame(textOf: (posting: Posting) => string): FieldTest {
  return (typed) => (posting) => textOf(posting).startsWith(typed);
}

/** The value begins with what was typed, whatever its case. */
export function startsFolded(textOf: (posting: Posting) => string): FieldTest {
  return (typed) => startsSame(textOf)(fold(typed));
}
