import { longestText } from '../../limits.ts';
import type { Position } from '../../problem.ts';
import { isRecord } from '../../records/json-record.ts';
import { readToml } from '../toml.ts';
import { type ReadValues, readYaml } from '../yaml.ts';

/** The facts at the head of a text, as they stand there. */
export interface FrontMatter {
  readonly record: Readonly<Record<string, unknown>>;
  /** Where each name stands; one that stands there again counts only the last time. */
  readonly places: ReadonlyMap<string, Position>;
  readonly repeated?: ReadonlySet<string>;
  /** What kept it from being read as YAML; what could be made out is in the record all the same, the rest in the body. */
  readonly broken?: Position & { readonly message: string };
  /** The text behind it, and the number of lines before that. */
  readonly body: string;
  readonly lines: number;
}

/** How front matter begins and ends, how what stands between is read, and what a name in it looks like. */
interface Kind {
  readonly border: RegExp;
  readonly read: (source: string) => ReadValues;
  readonly name: RegExp;
}

const kinds: readonly Kind[] = [
  { border: /^--- *$/m, read: readYaml, name: /^([\p{L}_][\p{L}\p{N}_ -]*):(?: |$)/u },
  { border: /^\+\+\+ *$/m, read: readToml, name: /^([\p{L}_][\p{L}\p{N}_-]*) *=/u },
];

/**
 * Front matter at the start of a text, YAML between lines of `---` or TOML between lines of `+++`; nothing if there is
 * none. `firstLine` is the number of lines before the text. Never throws.
 */
export function readFrontMatter(text: string, firstLine = 0): FrontMatter | undefined {
  for (const kind of kinds) {
    const first = kind.border.exec(text);
    if (first?.index !== 0) continue;
    const behind = text.slice(first[0].length + 1);
    const last = kind.border.exec(behind);
    if (!last) return undefined;
    const body = behind.slice(last.index + last[0].length + 1);
    return readBetween(behind.slice(0, last.index), body, kind, firstLine);
  }
  return undefined;
}

function readBetween(source: string, body: string, kind: Kind, firstLine: number): FrontMatter | undefined {
  const lines = firstLine + source.split('\n').length + 1;
  const moved = ({ line, column }: Position): Position => ({ line: firstLine + 1 + line, column });
  const { values, places, repeated = new Set(), mistake } = kind.read(source);
  if (mistake) {
    const broken = { ...moved(mistake), message: mistake.message };
    if (source.length > longestText) return { record: {}, places: new Map(), broken, body, lines };
    const { entries, others } = salvage(source, kind);
    if (entries.length === 0) return undefined;
    return {
      record: Object.fromEntries(entries.map(({ name, value }) => [name, value])),
      places: new Map(entries.map(({ name, row }) => [name, moved({ line: row + 1, column: 1 })])),
      broken,
      body: [...others, body].join('\n'),
      lines: lines - others.length,
    };
  }
  const [record = {}] = values.filter((value) => value !== null);
  if (!isRecord(record)) return undefined;
  const placesInFile = new Map([...places].map(([name, place]) => [name, moved(place)]));
  return { record, places: placesInFile, repeated, body, lines };
}

/** Longer entries are not read a second time. */
const longestEntry = 10_000;

interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly row: number;
}

/**
 * What can be made out where something is broken: every name with what follows it, read by itself, and the lines that belong
 * to none.
 */
function salvage(source: string, kind: Kind): { entries: readonly Entry[]; others: readonly string[] } {
  const found: { name: string; start: number; rows: string[]; row: number }[] = [];
  const others: string[] = [];
  source.split('\n').forEach((line, row) => {
    const [start, name] = kind.name.exec(line) ?? [];
    if (name !== undefined) found.push({ name, start: start?.length ?? 0, rows: [line], row });
    else if (/^(?: |-|$)/.test(line) && found.length > 0) found.at(-1)?.rows.push(line);
    else if (line.trim() !== '') others.push(line);
  });
  const entries = found.map(({ name, start, rows, row }) => {
    const entry = rows.join('\n');
    const [record] = entry.length > longestEntry ? [] : kind.read(entry).values;
    return { name, row, value: isRecord(record) ? record[name] : entry.slice(start).trim() };
  });
  return { entries, others };
}
