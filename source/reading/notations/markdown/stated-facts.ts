import type { ParsedPosting } from '../../parsed-posting.ts';
import type { Facts } from '../../records/facts.ts';
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
