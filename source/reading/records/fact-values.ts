import type { Posting } from '../../postings/posting.ts';
import { cleanLine } from '../../postings/text/clean.ts';
import { readDate } from './dates.ts';
import { isRecord } from './json-record.ts';

/** A text, a number or a truth value as one line. */
export function readLine(value: unknown): string | undefined {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return undefined;
  return cleanLine(String(value)) || undefined;
}

/** The name of something, or of what has one. */
export function readName(value: unknown): string | undefined {
  return readLine(isRecord(value) ? value.name : value);
}

/** One name, or those of several things. */
export function readNames(value: unknown): string | undefined {
  const names = [value].flat().map(readName);
  return names.every((name) => name !== undefined) ? readLine(names.join(', ')) : undefined;
}

/** A day in words, or as programs keep it: milliseconds since 1970. */
export function readDay(value: unknown): string | undefined {
  const isTime = typeof value === 'number' && value > 1e11 && value < 1e14;
  return readDate(isTime ? new Date(value).toISOString() : (readLine(value) ?? ''));
}

/** Reads one of these words, however it is joined, or a synonym of one. */
export function readWord(words: readonly string[], synonyms: Readonly<Record<string, string>>) {
  return (value: unknown): string | undefined => {
    const word = readLine(Array.isArray(value) && value.length === 1 ? value[0] : value)?.toLowerCase();
    const name = word?.replace(/[-_\s]/g, '') ?? '';
    return words.find((each) => each.replace('-', '') === name) ?? ownValue(synonyms, name);
  };
}

const remoteWords: Readonly<Record<string, Posting['remote']>> = {
  yes: 'yes',
  true: 'yes',
  remote: 'yes',
  'fully remote': 'yes',
  telecommute: 'yes',
  partly: 'partly',
  partial: 'partly',
  hybrid: 'partly',
  no: 'no',
  false: 'no',
  'on-site': 'no',
  onsite: 'no',
  office: 'no',
  unstated: 'unstated',
};

/** Whether the work is remote. */
export function readRemote(value: unknown): Posting['remote'] | undefined {
  return ownValue(remoteWords, readLine(value)?.toLowerCase() ?? '');
}

function ownValue<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** One place or several. */
export function readLocations(value: unknown): readonly string[] | undefined {
  const places = [value].flat().map(readLocation);
  return places.every((place) => place !== undefined) ? places : undefined;
}

/** The parts of an address, under the names of schema.org and under shorter ones. */
const addressParts = [
  ['addressLocality', 'city'],
  ['addressRegion', 'region', 'state'],
  ['addressCountry', 'country'],
] as const;

/** A place in words, or in parts. */
function readLocation(value: unknown): string | undefined {
  if (!isRecord(value)) return readLine(value);
  const { address = value } = value;
  if (!isRecord(address)) return readLine(address);
  const parts = addressParts.map((names) => names.map((name) => readName(address[name])).find(Boolean));
  return readLine(parts.filter(Boolean).join(', ')) ?? readLine(value.name);
}

/** An amount in words, or in parts as schema.org and others write it. */
export function readSalary(value: unknown): string | undefined {
  if (!isRecord(value)) return readLine(value);
  const amount = isRecord(value.value) ? value.value : value;
  const range = [amount.minValue ?? amount.min, amount.maxValue ?? amount.max].map(readLine).filter(Boolean);
  const number = range.join('–') || readLine(amount.value);
  if (number === undefined) return undefined;
  const [unit] = /hour|day|week|month|year/i.exec(readLine(amount.unitText ?? amount.interval) ?? '') ?? [];
  const time = unit && `${unit.toLowerCase() === 'hour' ? 'an' : 'a'} ${unit.toLowerCase()}`;
  return readLine([readLine(value.currency), number, time].filter(Boolean).join(' '));
}

/** A link to the web. */
export function readLink(value: unknown): string | undefined {
  const link = readLine(value) ?? '';
  return /^https?:\/\/[^\s/]+/.test(link) && URL.canParse(link) ? link : undefined;
}
