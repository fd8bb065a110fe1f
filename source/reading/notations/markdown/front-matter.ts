import { longestEntry, longestText, mostEntries } from '../../limits.ts';
import type { Position } from '../../problem.ts';
import { rowFor } from '../../records/fact-names.ts';
import { isRecord } from '../../records/json-record.ts';
import { readToml } from '../toml.ts';
import { type ReadValues, readYaml } from '../yaml.ts';
import { lengthOfJson } from './json-front-matter.ts';

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
  readonly start: RegExp;
  readonly end: RegExp;
  readonly read: (source: string) => ReadValues;
  readonly name: RegExp;
}

const yamlName = /^([\p{L}_][\p{L}\p{N}_ -]*):(?: |$)/u;
const jsonName = /^ *"([^"\n]+)" *:/u;
const endOfYaml = /^(?:---|\.\.\.) *$/m;

/** Every JSON text is YAML too, which says where its names stand. */
const json = { read: readYaml, name: jsonName };

const kinds: readonly Kind[] = [
  { start: /^--- *$/m, end: endOfYaml, read: readYaml, name: yamlName },
  { start: /^--- ?yaml *$/m, end: endOfYaml, read: readYaml, name: yamlName },
  { start: /^--- ?json *$/m, end: /^--- *$/m, ...json },
  { start: /^;;; *$/m, end: /^;;; *$/m, ...json },
  { start: /^\+\+\+ *$/m, end: /^\+\+\+ *$/m, read: readToml, name: /^([\p{L}_][\p{L}\p{N}_-]*) *=/u },
  { start: /^--- ?toml *$/m, end: /^--- *$/m, read: readToml, name: /^([\p{L}_][\p{L}\p{N}_-]*) *=/u },
];

/**
 * Front matter at the start of a text, or behind empty rows and comments: YAML between lines of `---`, TOML between lines of
 * `+++`, JSON between lines of `;;;` or as an object; nothing if there is none. `firstLine` is the number of lines before the
 * text. Never throws.
 */
export function readFrontMatter(whole: string, firstLine = 0): FrontMatter | undefined {
  const silent = lengthOfSilence(whole);
  const text = whole.slice(silent);
  const before = firstLine + whole.slice(0, silent).split('\n').length - 1;
  for (const kind of kinds) {
    const first = kind.start.exec(text);
    if (first?.index !== 0) continue;
    const behind = text.slice(first[0].length + 1);
    const last = kind.end.exec(behind);
    if (!last) return undefined;
    const body = behind.slice(last.index + last[0].length + 1);
    return readBetween(behind.slice(0, last.index), body, kind, before);
  }
  return readObject(text, before);
}

function readObject(text: string, firstLine: number): FrontMatter | undefined {
  const length = lengthOfJson(text);
  if (length === 0) return undefined;
  // It has no border above it, and none below.
  const read = readBetween(
    text.slice(0, length),
    text.slice(length + 1),
    { ...kinds[0], ...json } as Kind,
    firstLine - 1,
  );
  return read?.broken || !Object.keys(read?.record ?? {}).some((key) => key === 'name' || rowFor(key))
    ? undefined
    : read;
}

/** How much of a text comes before all that it says: empty rows and comments. */
function lengthOfSilence(text: string): number {
  const silence = / *\n| *<!--[\s\S]{0,2000}?--> *(?:\n|$)/y;
  let end = 0;
  while (silence.test(text)) end = silence.lastIndex;
  return end;
}

function readBetween(source: string, body: string, kind: Kind, firstLine: number): FrontMatter | undefined {
  const lines = firstLine + source.split('\n').length + 1;
  const moved = ({ line, column }: Position): Position => ({ line: firstLine + 1 + line, column });
  const { values, places, repeated = new Set(), mistake } = mistaken(source, kind) ?? kind.read(source);
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

/**
 * The first mistake of a long text of YAML, which is looked for in some entries at a time: of a text that is wrong throughout a parser
 * explains every line.
 */
function mistaken(source: string, { read, name }: Kind): ReadValues | undefined {
  if (source.length <= longestEntry || name !== yamlName) return undefined;
  const lines = source.split('\n');
  let [from, length] = [0, 0];
  for (const [at, line] of lines.entries()) {
    if (length > longestEntry && name.test(line)) {
      const { mistake } = read(lines.slice(from, at).join('\n'));
      if (mistake)
        return { values: [], places: new Map(), mistake: { ...mistake, line: mistake.line + from } };
      [from, length] = [at, 0];
    }
    length += line.length + 1;
  }
  return undefined;
}

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
  const entries = found.map(({ name, start, rows, row }, at) => {
    const entry = rows.join('\n');
    const isLeft = entry.length > longestEntry || at >= mostEntries;
    const [record] = isLeft ? [] : kind.read(entry).values;
    return { name, row, value: isRecord(record) ? record[name] : entry.slice(start).trim() };
  });
  return { entries, others };
}
