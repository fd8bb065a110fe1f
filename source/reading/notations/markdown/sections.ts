import type { Section } from '../../../postings/posting.ts';
import { sectionsMarkdown } from '../../../postings/section-markdown.ts';
import { type Part, partsOf } from './headings.ts';
import { withoutStarts } from './split-files.ts';

/** What text before the first heading is called. */
export const leadHeading = 'Overview';

/** The sections that headings and texts make up, and the line of each. */
export function sectionsOf(parts: readonly Part[]): {
  readonly sections: readonly Section[];
  readonly lines: readonly number[];
} {
  const found: { heading: string; text: string; line: number }[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === 'heading') found.push({ heading: part.text, text: '', line: part.line });
    else if (last) last.text = joined(last.text, part.raw);
    else if (part.raw.trim() !== '') found.push({ heading: leadHeading, text: part.raw, line: part.line });
  }
  return {
    sections: found.map(({ heading, text }) => ({ heading, text: withoutStarts(trimmed(text)) })),
    lines: found.map(({ line }) => line),
  };
}

/** Two texts between which a title stood. */
function joined(before: string, behind: string): string {
  return before === '' ? behind : `${trimmed(before)}\n\n${trimmed(behind)}`;
}

/** A text without empty lines around it. Other white space than spaces stays: it can keep a mark from being one. */
function trimmed(text: string): string {
  let end = text.length;
  while (/[ \n]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end).replace(/^(?: *\n)+/, '');
}

/** What can swallow the heading behind it, as it is never closed, or be a heading itself where it stands alone. */
const unsettled = /^ *(?:```|~~~|<)|<(?:[!?]|pre|script|style|textarea|h[1-6])/im;

/** More parsed than these change nothing that anyone would write. */
const mostReadings = 5;

/** The sections that these are when they have been printed as Markdown and read again. */
export function settled(sections: readonly Section[]): readonly Section[] {
  if (!sections.some(({ text }) => unsettled.test(text))) return sections;
  let [settling, printed] = [sections, ''];
  for (let parsed = 0; parsed < mostReadings && sectionsMarkdown(settling) !== printed; parsed++) {
    printed = sectionsMarkdown(settling);
    settling = sectionsOf(partsOf(printed)).sections;
  }
  return settling;
}
