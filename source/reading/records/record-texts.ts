import type { Section } from '../../postings/posting.ts';
import { sectionMarkdown } from '../../postings/section-markdown.ts';
import { cleanLine, cleanText } from '../../postings/text/clean.ts';
import { longestText } from '../limits.ts';
import { markdownOf } from '../notations/html.ts';
import { withDefinitions } from '../notations/markdown/definitions.ts';
import { headingWords, longestHeading, type Part, partsOf } from '../notations/markdown/headings.ts';
import { leadHeading, sectionsOf, settled } from '../notations/markdown/sections.ts';
import { isRecord } from './json-record.ts';

/** Names under which records keep a posting's texts, and the heading that each gets. */
const texts: readonly (readonly [name: string, heading: string])[] = [
  ['description', leadHeading],
  ['descriptionHtml', leadHeading],
  ['descriptionPlain', leadHeading],
  ['content', leadHeading],
  ['body', leadHeading],
  ['text', leadHeading],
  ['responsibilities', 'Responsibilities'],
  ['requirements', 'Requirements'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['benefits', 'Benefits'],
  ['jobBenefits', 'Benefits'],
  ['incentiveCompensation', 'Incentives'],
];
const namesOfTexts = new Set(texts.map(([name]) => name));

/**
 * The sections of a record, in its list of them and under the names of texts: the same that they will be when they have been
 * printed as Markdown.
 */
export function sectionsIn(record: Readonly<Record<string, unknown>>): readonly Section[] {
  const parts = [
    ...(areSections(record.sections) ? record.sections.flatMap(partsOfSection) : []),
    ...texts.flatMap(([name, heading]) => partsOfText(record[name], heading)),
  ];
  const sections = settled(sectionsOf(parts).sections);
  return withDefinitions(
    sections,
    sections.map(({ text }) => text),
  );
}

/** Whether what stands under a name in a record is text, and no fact. */
export function isText(name: string, value: unknown): boolean {
  if (name === 'sections') return areSections(value);
  return namesOfTexts.has(name) && (typeof value === 'string' || areLines(value));
}

/** Whether of some text in a record only the start is read. */
export function isTooLong(record: Readonly<Record<string, unknown>>): boolean {
  const { sections } = record;
  const inSections = areSections(sections) ? sections.map((each) => isRecord(each) && each.text) : [];
  return [...Object.values(record), ...inSections].some(
    (text) => typeof text === 'string' && text.length > longestText,
  );
}

function areLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
}

/** A section as this program prints it in JSON: with its text, or in a list its heading alone. */
type StatedSection = string | { readonly heading: string; readonly text?: unknown };

function areSections(value: unknown): value is readonly StatedSection[] {
  return (
    Array.isArray(value) &&
    value.every((each) => typeof each === 'string' || (isRecord(each) && typeof each.heading === 'string'))
  );
}

function partsOfSection(section: StatedSection): readonly Part[] {
  const { heading, text } = typeof section === 'string' ? { heading: section, text: '' } : section;
  return [headingPart(heading), ...(typeof text === 'string' ? partsOf(cleanText(text, longestText)) : [])];
}

function partsOfText(value: unknown, heading: string): readonly Part[] {
  const text = typeof value === 'string' ? markdownOf(value) : areLines(value) ? listOf(value) : '';
  if (text.trim() === '') return [];
  const parts = partsOf(cleanText(text, longestText).replace(/^\s*\n/, ''));
  return parts[0]?.kind === 'heading' ? parts : [headingPart(heading), ...parts];
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${cleanLine(markdownOf(line), Number.POSITIVE_INFINITY)}`).join('\n');
}

function headingPart(heading: string): Part {
  const text = cleanLine(heading, Number.POSITIVE_INFINITY);
  if (text.length > longestHeading)
    return { kind: 'text', raw: `${sectionMarkdown({ heading: text, text: '' })}\n`, line: 0 };
  return { kind: 'heading', depth: 2, text: headingWords(text) || leadHeading, line: 0 };
}
