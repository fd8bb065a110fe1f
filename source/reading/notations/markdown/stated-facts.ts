import type { ParsedPosting } from '../../parsed-posting.ts';
import { rowFor } from '../../records/fact-names.ts';
import type { Facts } from '../../records/facts.ts';
import { isRecord, type JsonRecord } from '../../records/json-record.ts';
import { readName } from '../../records/names.ts';
import type { FactHead } from './fact-head.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Part } from './headings.ts';

/** What front matter and the rows at the head of a text state, and where in the file; `lines` stand before the text. */
export function statedIn(
  frontMatter: FrontMatter | undefined,
  head: FactHead | undefined,
  lines: number,
): ParsedPosting['stated'] {
  if (!head) return frontMatter;
  const { record = {}, places = [], repeated } = frontMatter ?? {};
  const added = [...head.places].map(
    ([key, { line, column }]) => [key, { line: lines + line + 1, column }] as const,
  );
  return {
    record: { ...record, ...head.record },
    places: new Map([...places, ...added]),
    ...(repeated && { repeated }),
  };
}

/** Tables in which site generators keep what front matter says of its own. */
const ownTables = ['extra', 'params'] as const;

/** The record of front matter with the facts in such a table as if they stood beside it. */
export function withOwnTables(record: JsonRecord): JsonRecord {
  let whole = record;
  for (const name of ownTables) {
    const table = record[name];
    if (!isRecord(table)) continue;
    const all = Object.entries(table);
    const facts = all.filter(([key]) => rowFor(key) !== undefined && !Object.hasOwn(whole, key));
    if (facts.length === 0) continue;
    const { [name]: _, ...others } = whole;
    const rest = all.filter((each) => !facts.includes(each));
    whole = {
      ...others,
      ...Object.fromEntries(facts),
      ...(rest.length > 0 && { [name]: Object.fromEntries(rest) }),
    };
  }
  return whole;
}

/** The facts with a `name` as the role, where neither they nor the text's own title name one. */
export function namedBy(facts: Facts, parts: readonly Part[]): Facts {
  const { name, ...more } = facts.more ?? {};
  const first = parts.find((part) => part.kind === 'heading' || part.raw.trim() !== '');
  const isTitled = facts.role !== undefined || (first?.kind === 'heading' && first.depth === 1);
  const role = typeof name === 'string' ? readName(name) : undefined;
  if (isTitled || role === undefined || Object.hasOwn(more, 'role')) return facts;
  const { more: _, ...others } = facts;
  return { ...others, role, ...(Object.keys(more).length > 0 && { more }) };
}
