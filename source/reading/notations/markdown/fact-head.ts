import { longestHead } from '../../limits.ts';
import type { Position } from '../../problem.ts';
import { rowFor } from '../../records/fact-names.ts';
import { factsIn } from './fact-rows.ts';
import { isGeneric, isOfSection } from './generic-headings.ts';
import type { Part } from './headings.ts';

/** Facts that a text begins with although nothing marks them as such, and what is left of it without them. */
export interface FactHead {
  readonly record: Readonly<Record<string, string>>;
  /** Where each stands; lines count from 0 at the start of the text. */
  readonly places: ReadonlyMap<string, Position>;
  readonly rest: readonly Part[];
}

/**
 * The facts in rows such as `Title: Baker`, as in a mail, at the start of a text or under its title: as a paragraph, a list or
 * a table. Where there is front matter, nothing but a title can stand above them, and nothing in them be stated there. Nothing if
 * there are none.
 */
export function readFactHead(
  parts: readonly Part[],
  frontMatter?: Readonly<Record<string, unknown>>,
): FactHead | undefined {
  const at = parts.findIndex((part) => part.kind === 'text' && part.raw.trim() !== '');
  const text = parts[at];
  if (
    text?.kind !== 'text' ||
    !parts.slice(0, at).every((part, above) => canStandAbove(part, above, frontMatter !== undefined))
  )
    return undefined;
  const record: Record<string, string> = {};
  const known = new Set(Object.keys(frontMatter ?? {}).map(factNamed));
  const places = new Map<string, Position>();
  let [rest, line] = [text.raw, text.line];
  for (let block = blockAt(rest); block; block = blockAt(rest)) {
    const facts = factsIn(block.text);
    if (!facts || facts.some(({ name }) => known.has(factNamed(name)))) break;
    for (const { name, value, row } of facts) {
      record[name] = value;
      places.set(name, { line: line + block.line + row, column: 1 });
    }
    line += rest.slice(0, block.end).split('\n').length - 1;
    rest = rest.slice(block.end);
  }
  if (places.size === 0) return undefined;
  return { record, places, rest: parts.with(at, { ...text, raw: rest, line }) };
}

function factNamed(key: string): string {
  return rowFor(key)?.name ?? `more ${key}`;
}

function canStandAbove(part: Part, above: number, hasFrontMatter: boolean): boolean {
  if (part.kind === 'text' || part.depth === 1) return true;
  return !hasFrontMatter && (isGeneric(part.text) || (above === 0 && !isOfSection(part.text)));
}

/** The first block of a text: its rows, the number of empty ones before it, and where it ends. */
function blockAt(text: string): { text: string; line: number; end: number } | undefined {
  const [empty = ''] = /^(?: *\n)*/.exec(text.slice(0, longestHead)) ?? [];
  const [block = ''] = text.slice(empty.length, empty.length + longestHead).split(/\n *(?:\n|$)/, 1);
  if (block.trim() === '' || block.startsWith('    ') || block.length >= longestHead) return undefined;
  return { text: block, line: empty.split('\n').length - 1, end: empty.length + block.length };
}
