import { cleanLine, cleanText } from '../clean.ts';
import type { Section } from '../posting.ts';
import { isRecord, readFacts } from './facts.ts';
import { isHtml, markdownOfHtml } from './html.ts';
import { leadHeading, type Reading, sectionsIn } from './markdown.ts';
import { fileStart, type Place, type Problem } from './problem.ts';
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
const wrapping: readonly string[] = ['@context', '@type', '@id', 'id', 'sections'];

/**
 * The postings in a value of JSON or YAML: one, an array of them, or schema.org's `@graph`. A posting is one of this
 * program's own, a schema.org `JobPosting`, or any record that names a role.
 */
export function readRecords(
  value: unknown,
  file: string,
  place: Place = fileStart,
): { readings: readonly Reading[]; problems: readonly Problem[] } {
  const records = [value]
    .flat()
    .flatMap((each) => (isRecord(each) && Array.isArray(each['@graph']) ? jobsIn(each['@graph']) : [each]));
  const results = records.map((record) => readRecord(record, file, place));
  return {
    readings: results.flatMap((result) => ('posting' in result ? [result] : [])),
    problems: results.flatMap((result) => ('posting' in result ? [] : [result])),
  };
}

function jobsIn(graph: readonly unknown[]): readonly unknown[] {
  const jobs = graph.filter((node) => isRecord(node) && [node['@type']].flat().includes('JobPosting'));
  return jobs.length > 0 ? jobs : graph;
}

function readRecord(record: unknown, file: string, place: Place): Reading | Problem {
  if (!isRecord(record))
    return {
      file,
      ...place,
      severity: 'error',
      message: 'this is no posting: a record with a role is needed',
    };
  const named = new Set([...wrapping, ...texts.map(([name]) => name)]);
  const rest = Object.entries(record).filter(
    ([name, value]) => !named.has(name) || !(wrapping.includes(name) || typeof value === 'string'),
  );
  const facts = readFacts(Object.fromEntries(rest));
  const sections = [
    ...statedSections(record.sections),
    ...texts.flatMap(([name, heading]) => sectionsOf(record[name], heading)),
  ];
  if (facts.role === undefined && sections.length === 0)
    return {
      file,
      ...place,
      severity: 'error',
      message: 'this is no posting: it has neither a role nor a text',
    };
  const id = typeof record.id === 'string' ? cleanLine(record.id) : '';
  return {
    posting: { ...facts, role: facts.role ?? titleOfFile(file), sections },
    ...(id !== '' && { id }),
    frontMatter: undefined,
    sectionPlaces: sections.map(() => place),
    problems: [],
  };
}

function statedSections(value: unknown): readonly Section[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    const { heading, text } = isRecord(each) ? each : { heading: each, text: '' };
    if (typeof heading !== 'string') return [];
    return [{ heading: cleanLine(heading), text: typeof text === 'string' ? cleanText(text).trimEnd() : '' }];
  });
}

function sectionsOf(value: unknown, heading: string): readonly Section[] {
  if (typeof value !== 'string') return [];
  const sections = sectionsIn(isHtml(value) ? markdownOfHtml(value) : value);
  return sections.map((section) => (section.heading === leadHeading ? { ...section, heading } : section));
}
