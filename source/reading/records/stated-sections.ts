import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from './json-record.ts';
import { textIn } from './loose-values.ts';
import type { RawText } from './stated-record.ts';

const headings = ['heading', 'title', 'header', 'name', 'label'] as const;
const texts = [
  'text',
  'content',
  'value',
  'html',
  'body',
  'description',
  'items',
  'list',
  'bullets',
] as const;

/**
 * The sections that a value lists: as this program prints them, in JSON with their text, in a list the heading alone; or
 * records with a heading and a text under other names. Nothing if it is no such list.
 */
export function statedSections(value: unknown, isExact: boolean): readonly RawText[] | undefined {
  const list: unknown = isRecord(value) ? Object.values(value) : value;
  if (!Array.isArray(list)) return undefined;
  if (Array.isArray(value) && list.every(isPrinted)) return list.map((each) => printed(each, isExact));
  const sections = list.flatMap(sectionOf);
  return sections.length > 0 && sections.length === list.length ? sections : undefined;
}

/** A section as this program prints it. */
type PrintedSection = string | (JsonRecord & { readonly heading: string });

function isPrinted(value: unknown): value is PrintedSection {
  return typeof value === 'string' || (isRecord(value) && typeof value.heading === 'string');
}

function printed(section: PrintedSection, isExact: boolean): RawText {
  if (typeof section === 'string') return { heading: section, text: '', isStated: true, isMarkdown: true };
  const text = typeof section.text === 'string' ? section.text : '';
  const isMarkdown = isExact || !/^\s*</.test(text);
  return { heading: section.heading, text, isStated: true, isMarkdown };
}

function sectionOf(value: unknown): readonly RawText[] {
  if (!isRecord(value)) return [];
  const heading = textIn(headings.map((name) => value[name]).find((each) => textIn(each) !== undefined));
  const text = texts.map((name) => value[name]).find((each) => textIn(each) !== undefined || areLines(each));
  if (areLines(text)) return [{ heading: heading ?? leadHeading, text, isStated: heading !== undefined }];
  const words = textIn(text);
  return words === undefined
    ? []
    : [{ heading: heading ?? leadHeading, text: words, isStated: heading !== undefined }];
}

function areLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
}
