import { type FactRow, rowFor } from './facts.ts';
import type { JsonRecord } from './json-record.ts';
import type { FoundList } from './list-search.ts';
import { labelIn, saysNothing, textIn } from './loose-values.ts';

/** What can be said once of all postings in a list. */
const ofAll: ReadonlySet<FactRow['name']> = new Set(['company', 'team', 'posted', 'remote', 'locations']);

/** Names of lists, which are no company's. */
const listWords =
  /\b(?:jobs?|positions?|openings?|careers?|vacanc|postings?|board|list|hiring|roles?|feed|work|offers?)/i;

/** What the records around a list say of all that is in it, under the common names; a group's name is the team. */
export function saidOfAll({ inside, telling }: FoundList, isGroup: boolean): JsonRecord {
  const said: Record<string, unknown> = {};
  for (const record of inside) {
    for (const [key, value] of Object.entries(record)) {
      const fact = rowFor(key)?.name;
      if (fact && ofAll.has(fact) && labelIn(value) !== undefined) said[fact] = labelIn(value);
      else if (/^currency(?:_?code)?$/i.test(key)) said.currency = textIn(value);
    }
    const ownName = textIn(record.name);
    if (ownName === undefined) continue;
    if (isGroup && record === inside[0]) said.team ??= ownName;
    else if (telling === 2 && !listWords.test(ownName)) said.company ??= ownName;
  }
  return said;
}

/** The record with what is said of all, where it says nothing of its own. */
export function withSaid(record: JsonRecord, said: JsonRecord): JsonRecord {
  const missing = Object.entries(said).filter(([fact]) => saysNothing(record[fact]) && !states(record, fact));
  return missing.length === 0 ? record : { ...record, ...Object.fromEntries(missing) };
}

function states(record: JsonRecord, fact: string): boolean {
  return Object.entries(record).some(([name, value]) => rowFor(name)?.name === fact && !saysNothing(value));
}
