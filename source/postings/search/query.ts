import { type FactFieldName, factFields } from '../fact-fields.ts';
import { cleanLine } from '../text/clean.ts';
import { fold } from '../text/fold.ts';

/**
 * What a query can ask for by name, as `name:value`: facts, text in the sections, whether a fact is stated at all, what is known
 * of a posting beyond what it says, and what the person noted.
 */
export type FieldName = FactFieldName | 'text' | 'has' | 'is' | 'note';

/** One thing that a query asks for. */
export type Term =
  | { readonly kind: 'word' | 'exact'; readonly text: string; readonly not: boolean }
  | { readonly kind: FieldName; readonly text: string; readonly not: boolean };

/** A query: the text as it was typed, and what it means. All of its terms must match. */
export interface Query {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** A term that asks for a fact or a text by name. */
export type FieldTerm = Extract<Term, { readonly kind: FieldName }>;

/** Longer queries are cut here: a pasted page would take seconds to search for. */
export const longestQuery = 300;

/** The fields by all of their names. */
export const fieldNames: ReadonlyMap<string, FieldName> = new Map([
  ...factFields.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((each) => [each, name] as const)),
  ['text', 'text'],
  ['has', 'has'],
  ['is', 'is'],
  ['note', 'note'],
]);

/** Parts of a query that spaces divide; quotation marks keep words together. */
const piece = /(?:[^\s"]|"[^"]*"?)+/g;

/**
 * The query that a person typed. Quotation marks keep words together (`team:"web services"`); a field that has no value
 * yet asks for nothing, and a name before a colon that is no field is a word like any other.
 */
export function parseQuery(typed: string): Query {
  return {
    text: typed,
    terms: piecesOf(typed)
      .map(termOf)
      .filter((term) => term.text !== ''),
  };
}

/** The parts of a query that each ask for one thing, as they were typed. */
export function piecesOf(typed: string): readonly string[] {
  return cleanLine(typed, longestQuery).match(piece) ?? [];
}

/** What one part of a query asks for. */
export function termOf(typed: string): Term {
  const not = /^(?:!|-(?=["'\p{L}]))/u.test(typed);
  const wanted = not ? typed.slice(1) : typed;
  const [, name = '', value = ''] = /^([a-z]+):(.*)$/i.exec(wanted) ?? [];
  const field = fieldNames.get(name.toLowerCase());
  if (field) return { kind: field, text: typedValue(value), not };
  if (wanted.startsWith("'")) return { kind: 'exact', text: unquoted(wanted.slice(1)), not };
  return { kind: not || wanted.startsWith('"') ? 'exact' : 'word', text: unquoted(wanted), not };
}

/** A value; nothing while only the sign before an amount is typed. */
function typedValue(text: string): string {
  const value = unquoted(text);
  return /^[<>=]+$/.test(value) ? '' : value;
}

function unquoted(text: string): string {
  return text.replaceAll('"', '').trim();
}

/** The text of a query that also asks for these facts, as a person would type it. */
export function withFields(typed: string, fields: readonly (readonly [FieldName, string])[]): string {
  const terms = fields.map(([name, value]) => fieldText(name, value));
  return [typed, ...terms].filter((part) => part !== '').join(' ');
}

/** The facts and texts that a query asks for by name, in the order in which they were typed. */
export function fieldsOf({ terms }: Query): readonly FieldTerm[] {
  return terms.filter(isFieldTerm);
}

/** The texts of a query that are asked for by name and must stand in the sections. */
export function textsOf({ terms }: Query): readonly string[] {
  return terms.filter((term) => term.kind === 'text' && !term.not).map((term) => term.text);
}

/** The query without the facts and texts that are meant; the rest stays as it was typed. */
export function withoutFields(query: Query, isMeant: (term: FieldTerm) => boolean): Query {
  const text = query.text.replace(spacedPiece, (whole, typed: string) => {
    const term = termOf(typed);
    return isFieldTerm(term) && isMeant(term) ? '' : whole;
  });
  return text === query.text ? query : parseQuery(text.trim());
}

/**
 * The query that asks for a fact, or with `not` for its opposite, if it did not, and no longer asks for either if it did. The
 * rest stays as it was typed. A fact for which a query has no room is not added.
 */
export function toggleField(query: Query, field: FieldName, value: string, not = false): Query {
  const isSame = ({ kind, text }: FieldTerm) =>
    kind === field && fold(plainValue(text)) === fold(plainValue(value));
  const asked = fieldsOf(query).filter(isSame);
  const kept = withoutFields(query, isSame);
  if (asked.some((term) => term.not || !not)) return kept;
  const text = `${kept.text.trimEnd()} ${not ? '!' : ''}${fieldText(field, value)}`.trimStart();
  return text.length > longestQuery ? query : parseQuery(text);
}

/** A value as a posting has it, where a query may say that it means just this one. */
export function plainValue(value: string): string {
  return unquoted(value.replace(/^=/, ''));
}

/** A part of a query with the spaces before it. */
const spacedPiece = new RegExp(`\\s*(${piece.source})`, 'g');

function fieldText(name: FieldName, value: string): string {
  const plain = plainValue(value);
  const sign = value.startsWith('=') ? '=' : '';
  return `${name}:${sign}${/\s/.test(plain) ? `"${plain}"` : plain}`;
}

function isFieldTerm(term: Term): term is FieldTerm {
  return term.kind !== 'word' && term.kind !== 'exact';
}
