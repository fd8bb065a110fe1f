import { cleanLine, cleanText } from '../../postings/text/clean.ts';
import { isRecord } from './json-record.ts';

const beginsPlainly = /^[!-~]/;

/** Whether a value says nothing. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return !beginsPlainly.test(value) && cleanLine(value) === '';
  if (Array.isArray(value)) return value.length === 0;
  if (isRecord(value)) return Object.keys(value).length === 0;
  return value === null || value === undefined;
}

/** Levels of a value in a value that are kept, and characters of a text in one. */
const deepest = 8;
const longest = 100_000;

/** A value with only clean texts in it; nothing for what is empty, and for what stands too deep inside. */
export function cleanValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutEndSpaces(cleanText(value, longest));
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (depth >= deepest) return undefined;
  if (Array.isArray(value))
    return value.map((each) => cleanValue(each, depth + 1)).filter((each) => each !== undefined);
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(
    ([key, each]) => [cleanLine(key), cleanValue(each, depth + 1)] as const,
  );
  return Object.fromEntries(entries.filter(([key, each]) => key !== '' && each !== undefined));
}

/** YAML does not keep every space at the end of a line. */
function withoutEndSpaces(text: string): string {
  if (!text.includes('\n')) return text;
  return text
    .split('\n')
    .map((row) => row.trimEnd())
    .join('\n');
}
