import { isRecord } from './facts.ts';
import type { Place } from './problem.ts';
import { readYaml } from './yaml.ts';

/** The facts at the head of a text, as they stand there. */
export interface FrontMatter {
  readonly record: Readonly<Record<string, unknown>>;
  /** Where each name stands. */
  readonly places: ReadonlyMap<string, Place>;
  /** What kept it from being read as YAML; what could be made out is in the record all the same, the rest in the body. */
  readonly broken?: Place & { readonly message: string };
  /** The text behind it, and the number of lines before that. */
  readonly body: string;
  readonly lines: number;
}

/**
 * Front matter at the start of a text, between lines of `---`; nothing if there is none. `firstLine` is the number of
 * lines before the text. Never throws.
 */
export function readFrontMatter(text: string, firstLine = 0): FrontMatter | undefined {
  const border = /^--- *$/gm;
  const first = text.startsWith('---') ? border.exec(text) : null;
  const last = first?.index === 0 ? border.exec(text) : null;
  if (!first || !last) return undefined;
  const yaml = text.slice(first[0].length + 1, last.index);
  const body = text.slice(last.index + last[0].length + 1);
  const lines = firstLine + yaml.split('\n').length + 1;
  const moved = ({ line, column }: Place): Place => ({ line: firstLine + 1 + line, column });
  const { values, places, mistake } = readYaml(yaml);
  if (mistake) {
    const { entries, others } = salvage(yaml);
    if (entries.length === 0) return undefined;
    return {
      record: Object.fromEntries(entries.map(({ name, value }) => [name, value])),
      places: new Map(entries.map(({ name, row }) => [name, moved({ line: row + 1, column: 1 })])),
      broken: { ...moved(mistake), message: mistake.message },
      body: [...others, body].join('\n'),
      lines: lines - others.length,
    };
  }
  const [record = {}] = values.filter((value) => value !== null);
  if (!isRecord(record)) return undefined;
  return { record, places: new Map([...places].map(([name, place]) => [name, moved(place)])), body, lines };
}

/** Longer entries are not read a second time. */
const longestEntry = 10_000;

interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly row: number;
}

/** What can be made out in broken YAML: every name with what follows it, read by itself, and the lines that belong to none. */
function salvage(yaml: string): { entries: readonly Entry[]; others: readonly string[] } {
  const found: { name: string; rows: string[]; row: number }[] = [];
  const others: string[] = [];
  yaml.split('\n').forEach((line, row) => {
    const [, name] = /^([\p{L}_][\p{L}\p{N}_ -]*):(?: |$)/u.exec(line) ?? [];
    if (name !== undefined) found.push({ name, rows: [line], row });
    else if (/^(?: |-|$)/.test(line) && found.length > 0) found.at(-1)?.rows.push(line);
    else if (line.trim() !== '') others.push(line);
  });
  const entries = found.map(({ name, rows, row }) => ({ name, row, value: salvaged(name, rows.join('\n')) }));
  return { entries, others };
}

function salvaged(name: string, entry: string): unknown {
  const [record] = entry.length > longestEntry ? [] : readYaml(entry).values;
  return isRecord(record) ? record[name] : entry.slice(name.length + 1).trim();
}
