import { factFields } from '../fact-fields.ts';
import type { Posting } from '../posting.ts';
import { fold } from '../text/fold.ts';
import { namedFacts } from './named-facts.ts';
import { fieldNames } from './query.ts';
import { standingNames } from './standing-tests.ts';

/** Postings whose values are looked at; more would hold up keys. */
const looked = 2000;

/** Fewer letters may become anything. */
const shortestName = 3;

const lastPiece = /(?:^|\s)[!-]?((?:[^\s"]|"[^"]*"?)+)$/;

/**
 * What most likely goes on behind what was typed at the end of a query: the rest of the name of a field (`com` → `pany:`), or
 * of its value, the most frequent among the postings first; nothing where nothing fits.
 */
export function completionOf(typed: string, postings: readonly Posting[]): string {
  const [, piece = ''] = lastPiece.exec(typed) ?? [];
  const [, name = '', value] = /^([a-z]+)(?::(.*))?$/i.exec(piece) ?? [];
  if (value === undefined) return nameRest(name);
  const field = fieldNames.get(name.toLowerCase());
  if (field === undefined || value.startsWith('=')) return '';
  return valueRest(value, valuesOf(field, postings));
}

function nameRest(typed: string): string {
  const begun = typed.toLowerCase();
  const name = [...fieldNames.keys()].find((each) => each.startsWith(begun));
  return begun.length < shortestName || name === undefined ? '' : `${name.slice(begun.length)}:`;
}

/** The values that a field can have: those that are offered, then those of the postings, the most frequent first. */
function valuesOf(name: string, postings: readonly Posting[]): readonly string[] {
  if (name === 'has') return namedFacts();
  if (name === 'is') return standingNames;
  const field = factFields.find((each) => each.name === name);
  if (!field || field.name === 'salary' || field.name === 'posted') return field?.suggests ?? [];
  const counts = new Map<string, number>();
  for (const posting of postings.slice(0, looked))
    for (const value of field.values(posting)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

/** The rest of the first value that begins as it was typed; one of several words only behind a quotation mark. */
function valueRest(typed: string, values: readonly string[]): string {
  const isQuoted = typed.startsWith('"');
  const begun = fold(isQuoted ? typed.slice(1) : typed);
  const value = values.find((each) => {
    const folded = fold(each);
    const isWritable = isQuoted ? !each.includes('"') : !/[\s"]/.test(each);
    return isWritable && folded.length === each.length && folded.startsWith(begun) && folded !== begun;
  });
  return value === undefined ? '' : `${value.slice(begun.length)}${isQuoted ? '"' : ''}`;
}
