import { rowFor } from '../../records/fact-names.ts';
import type { FrontMatter } from './front-matter.ts';

/** Longer paragraphs are texts, and longer roles are sentences. */
const longestHead = 4000;
const longestRole = 100;

/** `Title: Baker`, `**Title:** Baker` or `**Title**: Baker`. */
const headRow = /^\**(\p{L}[\p{L} _-]{0,29}?)(?::\**|\*+:) +(\S.*?)\**$/u;

/**
 * Facts that a text begins with although nothing marks them as such, as in a mail: a paragraph with only rows like
 * `Title: Baker`, one of which names the role. Nothing if there is none.
 */
export function readMailHead(text: string, firstLine = 0): FrontMatter | undefined {
  const [empty = ''] = /^(?: *\n)*/.exec(text.slice(0, longestHead)) ?? [];
  const start = text.slice(empty.length, empty.length + longestHead);
  const [head = ''] = start.split(/\n *(?:\n|$)/, 1);
  const rows = head.split('\n').map((row) => headRow.exec(row) ?? []);
  const entries = rows.map(([, name = '', value = '']) => [name, value] as const);
  const isHead = head.length < longestHead && entries.every(([name]) => name !== '');
  if (!isHead || !entries.some(([name, value]) => isRole(name, value))) return undefined;
  const line = firstLine + empty.split('\n').length;
  return {
    record: Object.fromEntries(entries),
    places: new Map(entries.map(([name], at) => [name, { line: line + at, column: 1 }])),
    body: text.slice(empty.length + head.length),
    lines: line + rows.length - 2,
  };
}

function isRole(name: string, value: string): boolean {
  return rowFor(name)?.name === 'role' && value.length <= longestRole && !/[.!?;,]$/.test(value);
}
