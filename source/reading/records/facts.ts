import { type Fact, factRows } from '../../postings/facts.ts';
import { payIn } from '../../postings/pay/pay-in-words.ts';
import type { PostingContent } from '../../postings/posting.ts';
import { dateInPath } from './dates.ts';
import { rowFor } from './fact-names.ts';
import { readValue } from './fact-readers.ts';
import { gather } from './groups.ts';
import { type Stated, statedIn } from './statements.ts';

/** The facts of a posting, and under `more` everything that is none, or whose value is not understood. */
export type Facts = Omit<PostingContent, 'role' | 'sections'> & { readonly role?: string };

/**
 * Reads the facts in a record such as front matter. Of several names for one fact its own counts, or else the first in the
 * table whose value is understood; of some facts several names tell together. What is `apart` is no fact.
 */
export function readFacts(record: Readonly<Record<string, unknown>>, apart?: string): Facts {
  const { values, keys, groups } = statedIn(record, apart);
  const told: Record<string, unknown> = {};
  for (const { facts, used } of gather(groups)) {
    Object.assign(told, facts);
    for (const { key } of used) values.delete(key);
  }
  const facts: Record<string, unknown> = {};
  for (const row of factRows) {
    const value = told[row.name] ?? takenFrom(values, keys.get(row), row) ?? row.unknown;
    if (value !== undefined) facts[row.name] = value;
  }
  const pay = typeof facts.salary === 'string' ? payIn(facts.salary) : undefined;
  if (pay) facts.pay = pay;
  if (values.size > 0) facts.more = Object.fromEntries(values);
  return facts as unknown as Facts;
}

function takenFrom(
  values: Map<string, unknown>,
  keys: ReturnType<Stated['keys']['get']>,
  { kind }: Fact,
): unknown {
  if (!keys) return undefined;
  for (const { key, rank } of keys) {
    const value = readValue(kind, values.get(key));
    if (value !== undefined) {
      values.delete(key);
      return value;
    }
    if (rank === 0) return undefined;
  }
  return undefined;
}

/** The facts with the day or quarter that the path of their file names, if they do not say when they were posted. */
export function datedBy(file: string, facts: Facts): Facts {
  const isDated = facts.posted ?? Object.keys(facts.more ?? {}).find((key) => rowFor(key)?.name === 'posted');
  const posted = isDated === undefined ? dateInPath(file) : undefined;
  return posted === undefined ? facts : { ...facts, posted };
}
