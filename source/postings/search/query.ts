import { type FactFieldName, factFields } from '../facts.ts';
import { cleanLine } from '../text/clean.ts';

/** What a query can ask for by name, as `name:value`: facts, and text in the sections. */
export type FieldName = FactFieldName | 'text';

/** One thing that a query asks for. */
export type Term =
  | { readonly kind: 'word' | 'exact'; readonly text: string; readonly not: boolean }
  | { readonly kind: FieldName; readonly text: string; readonly not: boolean };

/** What a typed query means: all of its terms must match. */
export type Query = readonly Term[];

/** Longer queries are cut here: a pasted page would take seconds to search for. */
export const longestQuery = 300;

const fieldNames: ReadonlyMap<string, FieldName> = new Map([
  ...factFields.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((each) => [each, name] as const)),
  ['text', 'text'],
]);

/**
 * The terms of what a person typed. Quotation marks keep words together (`team:"web services"`); a field that has no value
 * yet asks for nothing, and a name before a colon that is no field is a word like any other.
 */
export function parseQuery(typed: string): Query {
  const pieces = cleanLine(typed, longestQuery).match(/(?:[^\s"]|"[^"]*"?)+/g) ?? [];
  return pieces.map(termOf).filter((term) => term.text !== '');
}

function termOf(piece: string): Term {
  const not = piece.startsWith('!');
  const wanted = not ? piece.slice(1) : piece;
  const [, name = '', value = ''] = /^([a-z]+):(.*)$/i.exec(wanted) ?? [];
  const field = fieldNames.get(name.toLowerCase());
  if (field) return { kind: field, text: unquoted(value), not };
  if (wanted.startsWith("'")) return { kind: 'exact', text: unquoted(wanted.slice(1)), not };
  return { kind: not || wanted.startsWith('"') ? 'exact' : 'word', text: unquoted(wanted), not };
}

function unquoted(text: string): string {
  return text.replaceAll('"', '').trim();
}

/** The query that also asks for these facts, as a person would type it. */
export function withFields(typed: string, fields: readonly (readonly [FieldName, string])[]): string {
  const terms = fields.map(([name, value]) => `${name}:${/\s/.test(value) ? `"${value}"` : value}`);
  return [typed, ...terms].filter((part) => part !== '').join(' ');
}

/** The query language in examples, for help and README. */
export const queryHelp: readonly { readonly example: string; readonly means: string }[] = [
  { example: 'serv enginer', means: 'all words, in any order, in role or team; typos are forgiven' },
  { example: 'sre', means: 'initials: Senior Service Reliability Engineer' },
  { example: "'web", means: 'exactly this text' },
  { example: '!senior', means: 'not this text' },
  ...factFields.map(({ help }) => help),
  { example: 'text:docker', means: 'in the sections; text:"two words" for more than one' },
];
