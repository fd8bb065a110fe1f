import { isHtml } from '../notations/html/is-html.ts';
import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from './json-record.ts';
import { textIn } from './loose-values.ts';
import { plainName, wordsOfName } from './name-words.ts';
import { isOwn } from './own-record.ts';
import type { RawText } from './stated-record.ts';
import { statedSections } from './stated-sections.ts';
import { namesSummary, textNamed } from './text-names.ts';

/** The texts of a record, whatever their names, in the order in which a person reads them, and the names that they have there. */
export interface FoundTexts {
  readonly texts: readonly RawText[];
  readonly names: ReadonlySet<string>;
}

interface Named {
  readonly name: string;
  readonly rank: number;
  readonly twin: string;
  readonly texts: readonly RawText[];
}

/** Where texts under names of their own stand: behind those that everyone has. */
const ownRank = 10_000;

/** Finds the texts of a record. Of one text that is written in several ways, as HTML and as words, one is taken. */
export function textsIn(record: JsonRecord): FoundTexts {
  const isExact = isOwn(record);
  const found: Named[] = [];
  for (const name of Object.keys(record)) {
    const value = record[name];
    const text =
      typeof value === 'object' || typeof value === 'string' ? named(name, value, isExact) : undefined;
    if (text) found.push(text);
  }
  found.sort((a, b) => a.rank - b.rank);
  const twins = new Set<string>();
  const texts: RawText[] = [];
  for (const { twin, texts: own } of found) {
    if (twins.has(twin)) continue;
    twins.add(twin);
    for (const text of own) texts.push(text);
  }
  const names = new Set(found.map(({ name }) => name));
  const summary = Object.keys(record).find((name) => namesSummary(name) && wordsIn(record[name]) !== '');
  if (summary === undefined || isExact) return { texts, names };
  names.add(summary);
  const text = wordsIn(record[summary]);
  if (texts.length === 0) return { texts: [{ heading: leadHeading, text }], names };
  return { texts: isSaidIn(texts, text) ? texts : [{ heading: 'Summary', text }, ...texts], names };
}

/** The words of a text, or of one that WordPress renders. */
function wordsIn(value: unknown): string {
  return textIn(isRecord(value) ? value.rendered : value) ?? '';
}

/** Of a summary so many characters tell whether it is the start of a text. */
const telling = 40;

function isSaidIn(texts: readonly RawText[], summary: string): boolean {
  const start = bare(summary)
    .trim()
    .slice(0, telling)
    .replace(/[.…\s]+$/, '');
  return texts.some(({ text }) => typeof text === 'string' && bare(text).includes(start));
}

function bare(html: string): string {
  return html.replace(/<[^<>]*>/g, '');
}

function named(name: string, value: unknown, isExact: boolean): Named | undefined {
  const plain = plainName(name);
  if (plain === 'howtoapply' && isAddress(value)) return undefined;
  const sections = sectionNames.has(plain) ? statedSections(value, isExact) : undefined;
  if (sections) return { name, rank: -1, twin: name, texts: sections };
  const known = textNamed(name);
  const heading = known?.heading ?? (isOtherText(plain, value) ? wordsOfName(name) : undefined);
  if (heading === undefined) return undefined;
  const texts = rawTexts(value, heading);
  return texts && { name, rank: known?.rank ?? ownRank, twin: known?.twin ?? name, texts };
}

/** How to apply is a fact where it is an address, and nothing is told. */
function isAddress(value: unknown): boolean {
  return typeof value === 'string' && !/\s/.test(value.trim()) && !value.includes('<');
}

const sectionNames = new Set([
  'sections',
  'jobdescriptions',
  'descriptionsections',
  'contentsections',
  'blocks',
]);

/** Shorter texts with tags in them are facts. */
const shortestOther = 40;

/** Whether what has a name of its own is a text for readers: HTML, or a role that says what one does in it. */
function isOtherText(plain: string, value: unknown): boolean {
  if (typeof value === 'string') return value.length >= shortestOther && value.includes('<') && isHtml(value);
  return (
    plain === 'role' && isRecord(value) && (typeof value.content === 'string' || Array.isArray(value.items))
  );
}

/** The texts that a value is: words, lines, or a record of them; nothing if it is none. */
function rawTexts(value: unknown, heading: string): readonly RawText[] | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : [{ heading, text: value }];
  if (areLines(value)) return [{ heading, text: value }];
  if (Array.isArray(value)) return statedSections(value, false);
  if (!isRecord(value)) return undefined;
  const words = ['rendered', 'html', 'content', 'text', 'value', 'description'].map((name) => value[name]);
  const text = words.find((each) => typeof each === 'string' && each.trim() !== '');
  const items = [value.items, value.list, value.bullets].find(areLines);
  const lead = typeof text === 'string' ? [{ heading, text }] : [];
  const list = items ? [{ heading: lead.length > 0 ? '' : heading, text: items }] : [];
  return text === undefined && items === undefined ? undefined : [...lead, ...list];
}

function areLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
}
