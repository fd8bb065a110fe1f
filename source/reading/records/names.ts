import { asUrl } from '../../postings/text/links.ts';
import { isRecord } from './json-record.ts';
import { plainLine } from './plain-line.ts';

const placeholder =
  /^(?:[-–—_.?]+|n\/?a\.?|n\.a\.|null|nil|undefined|none|nan|tb[dac]|unknown|unspecified|not (?:specified|applicable|available|provided|disclosed)|\[object object\])$/i;

const longestPlaceholder = 60;

/** What begins like this and has no markup in it begins like none of them. */
const telling = /^[a-mo-sv-z0-9][^<&]*$/i;

/** Whether words only hold the place of a fact: “N/A”, “-”, “null”, “TBD”, or nothing but markup. */
export function isPlaceholder(value: unknown): boolean {
  if (typeof value !== 'string' || value.length >= longestPlaceholder || telling.test(value)) return false;
  const words = plainLine(value);
  return words === '' || placeholder.test(words);
}

/** A text, a number or a truth value as one clean line, without markup. */
export function readLine(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return plainLine(String(value)) || undefined;
}

/** Under which names a record says what it is called, the best first. */
const nameKeys = [
  'name',
  'title',
  'label',
  'text',
  'displayName',
  'display_name',
  'descriptor',
  'valueLabel',
  'value',
  'nome',
  'nombre',
  'nom',
  'naam',
  'libelle',
  'bezeichnung',
];

/** The name of something, or of what has one; nothing for what only holds a name’s place. */
export function readName(value: unknown): string | undefined {
  const named = isRecord(value) ? nameKeys.map((key) => readLine(value[key])).find(Boolean) : readLine(value);
  return isPlaceholder(named) ? undefined : named;
}

/** One name, or those of several things, each once, with commas; nothing if one of them has none. */
export function readNames(value: unknown): string | undefined {
  if (typeof value === 'string') return isPlaceholder(value) ? undefined : readLine(readName(value));
  const stated = [value].flat().filter((each) => each !== null && each !== '' && !isPlaceholder(each));
  const names = stated.map(readName);
  return names.every((name) => name !== undefined) ? readLine([...new Set(names)].join(', ')) : undefined;
}

/** Every text that a value of lists and records holds at its top, as lines. */
export function wordsIn(value: unknown): readonly string[] {
  return [value].flat().flatMap((each) => readName(each) ?? []);
}

/** Links to the web as most are written: nothing in them can be wrong. */
const plainLink = /^https?:\/\/(?!\S*xn--)(?:[a-z][a-z0-9-]*\.)+[a-z]+(?:\/[\w~.-]*)*$/;

/** A link to the web. */
export function readLink(value: unknown): string | undefined {
  const link = readLine(value) ?? '';
  if (plainLink.test(link)) return link;
  return /^https?:\/\/[^\s/]+/i.test(link) && asUrl(link) ? link : undefined;
}
