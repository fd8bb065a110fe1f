import type { Section } from './posting.ts';

/** Sections as they are printed, and as they are read again: each a heading of the second level and its text, the last line break too. */
export function sectionsMarkdown(sections: readonly Section[]): string {
  return sections.map(sectionMarkdown).join('\n');
}

/** One of them. */
export function sectionMarkdown({ heading, text }: Section): string {
  return `## ${headingSource(heading)}\n${text === '' ? '' : `\n${text}\n`}`;
}

/** A heading as Markdown that reads as it is: what could be a mark is escaped, and with that what could be a link. */
export function headingSource(heading: string): string {
  const escaped = heading.replace(/[\\`*_[\]<>#~|&!]/g, '\\$&');
  return escaped === heading ? heading : escaped.replace(/:(?=\/\/)|(?<=www)\.|@/gi, '\\$&');
}
