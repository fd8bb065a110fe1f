import { cleanLine, cleanText } from '../clean.ts';
import type { Section } from '../posting.ts';
import { withDefinitions } from './definitions.ts';
import { datedBy, isRecord, readFacts } from './facts.ts';
import { headingSource } from './heading-source.ts';
import { longestHeading, type Part, partsOf } from './headings.ts';
import { isHtml, markdownOfHtml } from './html.ts';
import { gather, leadHeading, type Reading } from './markdown.ts';
import { fileStart, type Problem, problemAt } from './problem.ts';
import { titleOfFile } from './title.ts';

/** Names under which records keep a posting's text, and the heading that it gets. */
const texts: readonly (readonly [name: string, heading: string])[] = [
  ['description', leadHeading],
  ['content', leadHeading],
  ['body', leadHeading],
  ['text', leadHeading],
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['jobBenefits', 'Benefits'],
  ['incentiveCompensation', 'Incentives'],
];

/** What only says that a record is a posting. */
const wrapping: readonly string[] = ['@context', '@type', '@id'];

/** Of what is no posting, so many are named one by one. */
const mostNamed = 10;

/** What can swallow the heading behind it if it is never closed. */
const unclosed = /^ *(?:```|~~~)|<(?:[!?]|pre|script|style|textarea)/im;

/**
 * The postings in a value of JSON or YAML: one, an array of them, or schema.org's `@graph`. A posting is one of this
 * program's own, a schema.org `JobPosting`, or any record that names a role.
 */
export function readRecords(
  value: unknown,
  file: string,
): { readonly readings: readonly Reading[]; readonly problems: readonly Problem[] } {
  const records = [value]
    .flat()
    .flatMap((each) => (isRecord(each) && Array.isArray(each['@graph']) ? jobsIn(each['@graph']) : [each]));
  const results = records.map((record) => readRecord(record, file));
  const wrong = results.flatMap((result) => (typeof result === 'string' ? [result] : []));
  const others = wrong.length - mostNamed;
  return {
    readings: results.flatMap((result) => (typeof result === 'string' ? [] : [result])),
    problems: [
      ...wrong.slice(0, mostNamed),
      ...(others > 0 ? [`nor ${others === 1 ? 'is one more' : `are ${others} more`}`] : []),
    ].map((message) => problemAt(file, fileStart, message)),
  };
}

function jobsIn(graph: readonly unknown[]): readonly unknown[] {
  const jobs = graph.filter((node) => isRecord(node) && [node['@type']].flat().includes('JobPosting'));
  return jobs.length > 0 ? jobs : graph;
}

/** The posting that a record is, or why it is none. */
function readRecord(record: unknown, file: string): Reading | string {
  if (!isRecord(record)) return 'this is no posting: a record with a role is needed';
  const { id, sections: stated, more, ...others } = record;
  const isText = ([name, value]: readonly [string, unknown]) =>
    typeof value === 'string' && texts.some(([each]) => each === name);
  const entries = Object.entries(others).filter((entry) => !wrapping.includes(entry[0]) && !isText(entry));
  const statedFacts = {
    ...Object.fromEntries(entries),
    ...(isRecord(more) ? more : { more }),
    ...(!areSections(stated) && { sections: stated }),
  };
  const facts = datedBy(file, readFacts(statedFacts));
  const sections = sectionsOf([
    ...(areSections(stated) ? stated.flatMap(partsOfSection) : []),
    ...texts.flatMap(([name, heading]) => partsOfText(others[name], heading)),
  ]);
  const role = facts.role ?? hiddenRole(others.role, more);
  if (role === undefined && sections.length === 0)
    return 'this is no posting: it has neither a role nor a text';
  const ownId = typeof id === 'string' || typeof id === 'number' ? cleanLine(String(id)) : '';
  return {
    posting: { role: role ?? titleOfFile(file), ...facts, sections },
    ...(ownId !== '' && { id: ownId }),
    stated: { record: statedFacts, places: new Map() },
    isUntitled: role === undefined,
    start: fileStart,
    sectionPlaces: sections.map(() => fileStart),
    problems: [],
  };
}

/** The role of a posting under whose `more` stands a value that was not understood as one. */
function hiddenRole(role: unknown, more: unknown): string | undefined {
  if (!isRecord(more) || typeof role !== 'string') return undefined;
  return cleanLine(role, longestHeading).trim() || undefined;
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
  return [headingPart(heading), ...(typeof text === 'string' ? partsOf(cleanText(text)) : [])];
}

function partsOfText(value: unknown, heading: string): readonly Part[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  const markdown = cleanText(isHtml(value) ? markdownOfHtml(value) : value);
  const parts = partsOf(markdown.replace(/^\s*\n/, ''));
  return parts[0]?.kind === 'heading' ? parts : [headingPart(heading), ...parts];
}

function headingPart(heading: string): Part {
  const text = cleanLine(heading, Number.POSITIVE_INFINITY) || leadHeading;
  if (text.length <= longestHeading) return { kind: 'heading', depth: 2, text, line: 0 };
  return { kind: 'text', raw: `## ${headingSource(text)}\n\n`, line: 0 };
}

/** The sections that these parts make up: the same that they will be when they have been printed as Markdown. */
function sectionsOf(parts: readonly Part[]): readonly Section[] {
  const sections = gather(parts);
  const markdown = sections
    .map(({ heading, text }) => `## ${headingSource(heading)}\n\n${text}`)
    .join('\n\n');
  const settled = unclosed.test(markdown) ? gather(partsOf(markdown)) : sections;
  return withDefinitions(
    settled.map(({ heading, text }) => ({ heading, text })),
    markdown,
  );
}
