import type { FactColumn, FactName } from '../postings/fact-row.ts';
import { factRows } from '../postings/facts.ts';
import type { Posting } from '../postings/posting.ts';
import { textWidth } from './width.ts';

/** A fact that lists have a column of. */
export interface ColumnFact extends FactColumn {
  readonly name: FactName;
}

/** Every column that a list can have beside the role, from the left. */
export const columnFacts: readonly ColumnFact[] = factRows
  .flatMap(({ name, column }) => (column ? [{ name, ...column }] : []))
  .sort((a, b) => a.place - b.place);

/** What postings need so that none of their facts is cut. */
export interface ColumnNeeds {
  /** Characters that all roles but the longest few need, and the longest. */
  readonly role: number;
  readonly longestRole: number;
  /** The columns that tell these postings apart, and the characters of the longest value in each. */
  readonly columns: readonly { readonly fact: ColumnFact; readonly longest: number }[];
}

/** The columns of a window: how wide each is, and what is left for the role. */
export interface Columns {
  readonly role: number;
  readonly columns: readonly { readonly fact: ColumnFact; readonly width: number }[];
}

/** Spaces before a column. */
export const columnGap = 2;

/** Of so many roles in a hundred the whole length counts. */
const rolesShownWhole = 95;

const sampled = 1000;

/** Roles take so much of a window at most before they give way to columns, but are never cut below this for them. */
const shareOfRole = 0.75;
const leastRole = 28;

/**
 * What these postings need, of the columns that are wanted, in that order; else of all. A column that is shared by all of them,
 * or empty, is left out; with `always`, only an empty one.
 */
export function columnNeeds(
  postings: readonly Posting[],
  today: string,
  always = false,
  wanted?: readonly string[],
): ColumnNeeds {
  const roles = postings.map(({ role }) => textWidth(role)).sort((a, b) => a - b);
  const columns = factsNamed(wanted).flatMap((fact) => {
    const values = new Set(postings.map((posting) => fact.texts(posting, today)[0] ?? ''));
    values.delete('');
    if (fact.isShared && !always && !wanted && values.size < 2) return [];
    let longest = 0;
    for (const value of values) longest = Math.max(longest, textWidth(value));
    return longest === 0 ? [] : [{ fact, longest }];
  });
  return {
    role: roles[Math.ceil(((roles.length - 1) * rolesShownWhole) / 100)] ?? 0,
    longestRole: roles.at(-1) ?? 0,
    columns,
  };
}

function factsNamed(wanted: readonly string[] | undefined): readonly ColumnFact[] {
  return wanted
    ? wanted.flatMap((name) => columnFacts.find((fact) => fact.name === name) ?? [])
    : columnFacts;
}

/** The columns for which a row of that width has room, each as wide as what is in it but no wider than it may be. */
export function columnsIn(width: number, { role, columns }: ColumnNeeds): Columns {
  let room = width - Math.min(role, Math.max(leastRole, Math.ceil(shareOfRole * width)));
  const leastOf = ({ fact, longest }: (typeof columns)[number]) => Math.min(longest, fact.least);
  const end = columns.findIndex((column) => {
    const taken = leastOf(column) + columnGap;
    if (taken > room) return true;
    room -= taken;
    return false;
  });
  const shown = columns.slice(0, end === -1 ? undefined : end).map((column) => {
    const least = leastOf(column);
    const more = Math.min(room, Math.max(0, Math.min(column.longest, column.fact.most) - least));
    room -= more;
    return { fact: column.fact, width: least + more };
  });
  const taken = shown.reduce((sum, each) => sum + each.width + columnGap, 0);
  return { role: Math.max(1, width - taken), columns: shown };
}

/** The columns as wide as the longest of their values, as far as the roles leave room for it. */
export function widened({ role, columns }: Columns, needs: ColumnNeeds): Columns {
  let room = Math.max(0, role - needs.longestRole);
  const wider = columns.map(({ fact, width }) => {
    const longest = needs.columns.find((each) => each.fact === fact)?.longest ?? width;
    const more = Math.min(room, Math.max(0, longest - width));
    room -= more;
    return { fact, width: width + more };
  });
  const taken = wider.reduce((sum, { width }, at) => sum + width - (columns[at]?.width ?? 0), 0);
  return { role: role - taken, columns: wider };
}

/** Postings from everywhere in a list, as many as it takes to tell how wide columns have to be. */
export function sampleOf(postings: readonly Posting[]): readonly Posting[] {
  const { length } = postings;
  if (length <= sampled) return postings;
  return Array.from({ length: sampled }, (_, at) => postings[Math.floor((at * length) / sampled)]).filter(
    (posting) => posting !== undefined,
  );
}

/** What stands in a column of that width: what says most and fits, else what is shortest; nothing if the fact is not known. */
export function textIn({ texts }: ColumnFact, width: number, posting: Posting, today: string): string {
  const ways = texts(posting, today);
  return ways.find((text) => textWidth(text) <= width) ?? ways.at(-1) ?? '';
}
