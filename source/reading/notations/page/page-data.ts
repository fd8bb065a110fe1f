import { boardOf } from '../../boards/index.ts';
import { isRecord } from '../../records/json-record.ts';
import { saysOfWork } from '../../records/posting-likeness.ts';
import { recordsHeldIn } from '../../records/wrappers.ts';
import { readJson } from '../json.ts';
import { textIn, type XmlElement } from '../xml/tree.ts';

/** What a script hands to the page, and where it begins. */
export interface PageData {
  readonly value: unknown;
  readonly start: number;
}

/** What the scripts of a page hand to it that holds postings: JSON by itself, or given to a name of the window. */
export function postingData(scripts: readonly XmlElement[]): readonly PageData[] {
  return scripts
    .flatMap((script) => [...valuesIn(script)].map((value) => ({ value, start: script.from })))
    .filter(({ value }) => holdsPostings(value));
}

/** Whether most of what can be a posting in a value says what only work has; state of programs holds many other lists. */
function holdsPostings(value: unknown): boolean {
  const held = recordsHeldIn(value);
  const sure = held.filter((each) => isRecord(each.value) && (boardOf(each.value) ?? saysOfWork(each.value)));
  return sure.length > 0 && sure.length * 2 >= held.length;
}

const jsonType = /^\s*application\/(?:[\w.-]+\+)?json\b/i;
const codeType = /^\s*(?:|module|(?:text|application)\/(?:javascript|ecmascript|babel))\s*$/i;

/** Assignments that are looked at in a script. */
const most = 20;
const assignment =
  /(?:window|self|globalThis)(?:\.[\w$]{1,60}|\[["'][\w$]{1,60}["']\])\s{0,9}=\s{0,9}(?:JSON\.parse\(\s{0,9})?(?=[{["'])/g;

function* valuesIn(script: XmlElement): Generator<unknown> {
  const { type = '' } = script.attributes;
  const source = textIn(script);
  if (jsonType.test(type)) yield meaningOf(source.trim());
  else if (codeType.test(type)) yield* assignedIn(source);
}

function* assignedIn(source: string): Generator<unknown> {
  let end = 0;
  let count = 0;
  for (const { 0: start, index } of source.matchAll(assignment)) {
    const from = index + start.length;
    if (from < end) continue;
    end = endOfValue(source, from);
    if (++count > most || end > source.length) return;
    const value = meaningOf(source.slice(from, end));
    yield typeof value === 'string' ? meaningOf(value) : value;
  }
}

function meaningOf(source: string): unknown {
  const read = readJson(/^'/.test(source) ? quoted(source) : source);
  if (!read.mistake) return read.value;
  const mended = readJson(source.replace(/(?<=[:,[]\s{0,9})(?:undefined|void 0)(?=\s{0,9}[,}\]])/g, 'null'));
  return mended.mistake ? undefined : mended.value;
}

/** A text between single quotes as JSON writes it. */
function quoted(source: string): string {
  return `"${source
    .slice(1, -1)
    .replace(/\\'/g, "'")
    .replace(/(?<!\\)"/g, '\\"')}"`;
}

/** Where the value that begins there ends; behind the source if it does not. */
function endOfValue(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const character = source[at] ?? '';
    if (character === '"' || character === "'") at = endOfText(source, at);
    else if ('{['.includes(character)) depth++;
    else if ('}]'.includes(character)) depth--;
    if (depth === 0) return at + 1;
  }
  return source.length + 1;
}

function endOfText(source: string, from: number): number {
  const quote = source[from];
  let at = from + 1;
  while (at < source.length && source[at] !== quote) at += source[at] === '\\' ? 2 : 1;
  return at;
}
