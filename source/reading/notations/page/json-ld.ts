import { isRecord, type JsonRecord } from '../../records/json-record.ts';
import { readJson } from '../json.ts';
import type { XmlElement } from '../xml/tree.ts';
import { textIn } from '../xml/tree.ts';

/** A posting that a page states for programs, and where its script begins. */
export interface StatedPosting {
  readonly record: JsonRecord;
  readonly start: number;
}

/** Every schema.org `JobPosting` in the scripts of a page, however deep it stands in them. */
export function statedPostings(scripts: readonly XmlElement[]): readonly StatedPosting[] {
  return scripts
    .filter(({ attributes: { type = '' } }) => /^\s*application\/ld\+json\b/i.test(type))
    .flatMap((script) =>
      jobPostingsIn(jsonIn(textIn(script))).map((record) => ({ record, start: script.from })),
    );
}

/** The JSON in a script, without what hides it from old browsers, and with line breaks in its texts mended. */
function jsonIn(source: string): unknown {
  const bare = source.slice(firstOf(source), lastOf(source));
  const read = readJson(bare);
  if (!read.mistake) return read.value;
  const mended = readJson(withoutRawBreaks(bare).replace(/,(\s*[}\]])/g, '$1'));
  return mended.mistake ? undefined : mended.value;
}

function firstOf(source: string): number {
  return /^(?:[^{[]|\[CDATA\[)*/.exec(source.slice(0, longestWrapper))?.[0].length ?? 0;
}

function lastOf(source: string): number {
  const [behind = ''] = /[^}\]]*(?:\]\]>[^}\]]*)?$/.exec(source.slice(-longestWrapper)) ?? [];
  return source.length - behind.length;
}

/** What hides JSON from old browsers is no longer. */
const longestWrapper = 100;

/** JSON in whose texts line breaks and tabs are written as JSON wants it. */
function withoutRawBreaks(json: string): string {
  return json.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g, (text) =>
    text.replace(/[\0-\x1f]/g, (character) => JSON.stringify(character).slice(1, -1)),
  );
}

/** Levels that are searched. */
const deepest = 12;

function jobPostingsIn(value: unknown, depth = 0): readonly JsonRecord[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((each) => jobPostingsIn(each, depth + 1));
  if (!isRecord(value)) return [];
  if ([value['@type']].flat().some((type) => /(?:^|[/:])JobPosting$/.test(String(type)))) return [value];
  return Object.values(value).flatMap((each) =>
    typeof each === 'object' ? jobPostingsIn(each, depth + 1) : [],
  );
}
