import { remember } from '../../../postings/text/remember.ts';
import type { Gathered, Statement } from './gathered.ts';

type Gather = (statements: readonly Statement[], others?: readonly Statement[]) => Gathered;

/** What stands for itself in a text; longer values hardly come again. */
const longest = 100;

/**
 * A gatherer that does not work out again what it was asked lately: thousands of records say “Full-time”, and “Berlin” with
 * “remote”. Only of what lists and records say it is asked each time.
 */
export function remembered(gather: Gather): Gather {
  const known = remember((_text, statements: readonly Statement[], others: readonly Statement[]) => {
    const all = [...statements, ...others];
    const { facts, used } = gather(statements, others);
    return { facts, used: used.map((statement) => all.indexOf(statement)) };
  });
  return (statements, others = []) => {
    const text = textOf([statements, others]);
    if (text === undefined) return gather(statements, others);
    const { facts, used } = known(text, statements, others);
    return { facts, used: used.flatMap((at) => statements[at] ?? others[at - statements.length] ?? []) };
  };
}

/** Everything that is stated in one text; nothing if it is more than words, numbers and truth values. */
function textOf(groups: readonly (readonly Statement[])[]): string | undefined {
  let text = '';
  for (const statements of groups) {
    for (const { key, value } of statements) {
      if (typeof value === 'object' || (typeof value === 'string' && value.length > longest))
        return undefined;
      // What is stated is clean: there is no such character in it.
      text += `${key}\0${typeof value}\0${value}\0`;
    }
    text += '\0';
  }
  return text;
}
