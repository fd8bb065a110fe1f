import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { isRecord } from './facts.ts';
import type { Place } from './problem.ts';

/** The facts at the head of a text, as they stand there. */
export interface FrontMatter {
  readonly record: Readonly<Record<string, unknown>>;
  /** Where each name stands. */
  readonly places: ReadonlyMap<string, Place>;
  /** What kept it from being read as YAML; the lines that say `name: value` are in the record all the same. */
  readonly broken?: Place & { readonly message: string };
  /** The text behind it, and the number of lines before that. */
  readonly body: string;
  readonly lines: number;
}

/** Front matter at the start of a text, between lines of `---`; nothing if there is none. Never throws. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const [whole, yaml] = /^---[ ]*\n((?:.*\n)*?)---[ ]*(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return undefined;
  const rest = { body: text.slice(whole.length), lines: whole.split('\n').length - 1 };
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const document = parseDocument(yaml, {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
  });
  const [error] = document.errors;
  if (error) return { ...rest, ...salvage(yaml), broken: { ...place(error.pos[0]), message: error.message } };
  const places = new Map(keysOf(document).map(({ key, offset }) => [key, place(offset)]));
  try {
    const record: unknown = document.toJS({ maxAliasCount: 0 });
    if (isRecord(record)) return { ...rest, record, places };
    return yaml.trim() === '' ? { ...rest, record: {}, places } : undefined;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { ...rest, ...salvage(yaml), broken: { line: 2, column: 1, message } };
  }
}

function keysOf({ contents }: Document.Parsed): readonly { readonly key: string; readonly offset: number }[] {
  const keys = isMap(contents) ? contents.items.map(({ key }) => key) : [];
  return keys.flatMap((key) =>
    isScalar(key) && key.range ? [{ key: String(key.value), offset: key.range[0] }] : [],
  );
}

function salvage(yaml: string): Pick<FrontMatter, 'record' | 'places'> {
  const entries: (readonly [string, string])[] = [];
  const places = new Map<string, Place>();
  yaml.split('\n').forEach((row, at) => {
    const [, name, value] = /^([A-Za-z][\w -]*):\s+(\S.*)$/.exec(row) ?? [];
    if (name === undefined || value === undefined) return;
    entries.push([name, value.replace(/^(["'])(.*)\1$/, '$2').trim()]);
    places.set(name, { line: at + 2, column: 1 });
  });
  return { record: Object.fromEntries(entries), places };
}
