import type { FactField } from './fact-row.ts';
import type { Posting } from './posting.ts';
import { hasWords } from './search/words-test.ts';
import { fold, startsWord } from './text/fold.ts';

/** Whether a posting has what was typed behind the name of a field. */
export type FieldTest = FactField['test'];

/** What is typed for a fact that is not stated. */
export const unstated = 'unstated';

/** What is typed for a fact with any value. */
const stated = 'stated';

/** The test of a field: `unstated` means postings without a value, `stated` those with one, `=acme` a value that is just this, all else what the field says. */
export const fieldTest =
  ({ test, values }: Pick<FactField, 'test' | 'values'>): FieldTest =>
  (typed, today) => {
    if (fold(typed) === unstated) return hasNone(values);
    if (fold(typed) === stated) return (posting) => !hasNone(values)(posting);
    if (!typed.startsWith('=')) return test(typed, today);
    const wanted = fold(typed.slice(1).trim());
    return anyValue(values, (value) => fold(value.replaceAll('"', '')) === wanted);
  };

/** Words of one of the values begin with what was typed, or are the same in short, in long or in the plural. */
export function beginsWord(valuesOf: (posting: Posting) => readonly string[]): FieldTest {
  return (typed) => {
    const hasAll = hasWords(typed);
    return anyValue(valuesOf, (value) => startsWord(value, typed) || hasAll(value));
  };
}

/** The value begins with what was typed, letter for letter. */
export function startsSame(textOf: (posting: Posting) => string): FieldTest {
  return (typed) => (posting) => textOf(posting).startsWith(typed);
}

/** The value begins with what was typed, whatever its case. */
export function startsFolded(textOf: (posting: Posting) => string): FieldTest {
  return (typed, today) => startsSame(textOf)(fold(typed), today);
}

/** As {@link startsFolded}, for a fact that has only these values. */
export function oneOf(
  values: readonly string[],
  textOf: (posting: Posting) => string,
): Pick<FactField, 'test' | 'refuses'> {
  return {
    test: startsFolded(textOf),
    refuses: (typed) =>
      values.some((value) => value.startsWith(fold(typed))) ? undefined : `It can be ${values.join(', ')}.`,
  };
}

function hasNone(valuesOf: FactField['values']): (posting: Posting) => boolean {
  return (posting) => valuesOf(posting).every((value) => value === unstated);
}

/** Whether one of the values is a wanted one; each is looked at once, as many postings share theirs. */
function anyValue(
  valuesOf: FactField['values'],
  isWanted: (value: string) => boolean,
): (posting: Posting) => boolean {
  const known = new Map<string, boolean>();
  const isKnownWanted = (value: string) => {
    const wanted = known.get(value) ?? isWanted(value);
    known.set(value, wanted);
    return wanted;
  };
  return (posting) => valuesOf(posting).some(isKnownWanted);
}
