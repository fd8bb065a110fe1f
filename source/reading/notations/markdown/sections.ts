import type { Section } from '../../../postings/posting.ts';
import { sectionsMarkdown } from '../../../postings/section-markdown.ts';
import { mostSettlings } from '../../limits.ts';
import { folded } from './fold-sections.ts';
import { type Part, partsOf } from './headings.ts';
import { withoutStarts } from './split-files.ts';
import { withoutTemplates } from './template-rows.ts';

/** What text before the first heading is called. */
export const leadHeading = 'Overview';

/** Sections, the line of each, and the headings under which nothing stood, not even deeper ones. */
export interface ReadSections {
  readonly sections: readonly Section[];
  readonly lines: readonly number[];
  readonly empty: readonly { readonly heading: string; readonly line: number }[];
}

/** The sections that headings and texts make up, none of them empty unless all are. */
export function sectionsOf(parts: readonly Part[]): ReadSections {
  const found: { heading: string; text: string; line: number; depth: number }[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === 'heading')
      found.push({ heading: part.text, text: '', line: part.line, depth: part.depth });
    else if (last) last.text = joined(last.text, part.raw);
    else if (part.raw.trim() !== '')
      found.push({ heading: leadHeading, text: part.raw, line: part.line, depth: 1 });
  }
  for (const section of found) section.text = trimmed(withoutTemplates(section.text));
  const sections = folded(found);
  const isEmpty = ({ text, depth }: (typeof found)[number], at: number) =>
    text === '' && (found[at + 1]?.depth ?? 0) <= depth;
  return {
    sections: sections.map(({ heading, text }) => ({ heading, text: withoutStarts(text) })),
    lines: sections.map(({ line }) => line),
    empty: sections.length < found.length ? found.filter(isEmpty) : [],
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

/** Markup that can swallow the heading below it because nothing closes it, or that becomes a heading on its own. */
const unsettled = /^ *(?:```|~~~|<)|<(?:[!?]|pre|script|style|textarea|h[1-6])/im;

/** These sections as they are after being printed as Markdown and read again. */
export function settled(sections: readonly Section[]): readonly Section[] {
  if (!sections.some(({ text }) => unsettled.test(text))) return sections;
  let [settling, printed] = [sections, ''];
  for (let parsed = 0; parsed < mostSettlings && sectionsMarkdown(settling) !== printed; parsed++) {
    printed = sectionsMarkdown(settling);
    settling = sectionsOf(partsOf(printed)).sections;
  }
  return settling;
}
