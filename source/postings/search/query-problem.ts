import { factFields } from '../fact-fields.ts';
import { unstated } from '../fact-tests.ts';
import { factNamed, namedFacts } from './named-facts.ts';
import { fieldNames, piecesOf, type Query, termOf } from './query.ts';
import { standingNames } from './standing-tests.ts';

/** What a person wrote in a query that means nothing, and what can be written instead. */
export interface QueryProblem {
  readonly what: string;
  readonly instead: string;
}

/** Addresses, times, names with `::`, and the other form of a German word are no fields. */
const noField = /^[^:]*:(?:\/\/|:|in(?:nen)?$)|^(?:mailto|tel|https?|ftp|file):/i;
const fieldLike = /^[!-]?([a-z]{2,}):(?=.)/i;

/** The first thing in a query that cannot be understood; nothing if all can, or it is not typed to its end. */
export function problemOf(query: Query): QueryProblem | undefined {
  for (const piece of piecesOf(query.text)) {
    const [, name = ''] = fieldLike.exec(piece) ?? [];
    if (name === '' || noField.test(piece)) continue;
    const problem = fieldNames.has(name.toLowerCase()) ? valueProblem(piece) : unknownField(name);
    if (problem) return problem;
  }
  return undefined;
}

const names = [...new Set(fieldNames.values())].map((name) => `${name}:`).join(' ');

function unknownField(name: string): QueryProblem {
  return { what: `There is no field “${name}:”.`, instead: `There are ${names}` };
}

function valueProblem(piece: string): QueryProblem | undefined {
  const { kind, text } = termOf(piece);
  if (text === '' || text.startsWith('=') || [unstated, 'stated'].some((word) => word.startsWith(text)))
    return undefined;
  if (kind === 'has' && !factNamed(text))
    return { what: `No posting has “${text}”.`, instead: `has: takes ${namedFacts().join(', ')}.` };
  if (kind === 'is' && !standingNames.some((name) => name.startsWith(text.toLowerCase())))
    return { what: `No posting is “${text}”.`, instead: `is: takes ${standingNames.join(', ')}.` };
  const instead = factFields.find(({ name }) => name === kind)?.refuses?.(text);
  return instead === undefined ? undefined : { what: `“${piece}” asks for nothing.`, instead };
}
