import type { ValueKind } from '../../postings/fact-row.ts';
import { payIn } from '../../postings/pay/pay-in-words.ts';
import type { PostingContent } from '../../postings/posting.ts';
import { dateInPath } from './dates.ts';
import { rowFor } from './fact-names.ts';
import { readValue } from './fact-readers.ts';
import { gather } from './groups.ts';
import { type Meaning, type Plan, planOf, statedIn } from './statements.ts';

/** The facts of a posting, and under `more` everything that is none, or whose value is not understood. */
export type Facts = Omit<PostingContent, 'role' | 'sections'> & { readonly role?: string };

/**
 * Reads the facts in a record such as front matter. Of several names for one fact its own counts, or else the first in the
 * table whose value is understood; of some facts several names tell together. What is `apart` is no fact.
 */
export function readFacts(record: Readonly<Record<string, unknown>>, apart?: string): Facts {
  const plan = planOf(record, apart);
  const { values, groups } = statedIn(record, plan);
  const told: Record<string, unknown> = {};
  for (const { facts, used } of gather(groups)) {
    Object.assign(told, facts);
    for (const { key } of used) leaveOut(key, plan, values);
  }
  const facts: Record<string, unknown> = {};
  for (const { name, kind, unknown, meanings } of plan.facts) {
    const value = told[name] ?? takenFrom(values, meanings, kind) ?? unknown;
    if (value !== undefined) facts[name] = value;
  }
  const pay = typeof facts.salary === 'string' ? payIn(facts.salary) : undefined;
  if (pay) facts.pay = pay;
  const more = whatIsLeft(values, plan);
  if (more) facts.more = more;
  return facts as unknown as Facts;
}

/** The value of the first name that is understood; of several of one rank only the first that says anything counts. */
function takenFrom(values: unknown[], meanings: readonly Meaning[], kind: ValueKind): unknown {
  let known = -1;
  for (const { at, rank } of meanings) {
    if (values[at] === undefined || rank === known) continue;
    const value = readValue(kind, values[at]);
    if (value !== undefined) {
      values[at] = undefined;
      return value;
    }
    if (rank === 0) return undefined;
    known = rank;
  }
  return undefined;
}

function leaveOut(key: string, { meanings }: Plan, values: unknown[]): void {
  for (const meaning of meanings) if (meaning.key === key) values[meaning.at] = undefined;
}

function whatIsLeft(values: readonly unknown[], { meanings }: Plan): Facts['more'] {
  if (values.every((value) => value === undefined)) return undefined;
  return Object.fromEntries(
    meanings.flatMap(({ key }, at) => (values[at] === undefined ? [] : [[key, values[at]]])),
  );
}

/** The facts with the day or quarter that the path of their file names, if they do not say when they were posted. */
export function datedBy(file: string, facts: Facts): Facts {
  const isDated = facts.posted ?? Object.keys(facts.more ?? {}).find((key) => rowFor(key)?.name === 'posted');
  const posted = isDated === undefined ? dateInPath(file) : undefined;
  return posted === undefined ? facts : { ...facts, posted };
}
