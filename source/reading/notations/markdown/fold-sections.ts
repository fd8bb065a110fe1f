import { headingSource } from '../../../postings/section-markdown.ts';
import { longestHeading } from '../../limits.ts';
import { isGeneric } from './generic-headings.ts';
import { headingWords } from './heading-words.ts';

/** A section as it is found: its heading, the text under it, and the line of the heading. */
export interface FoundSection {
  readonly heading: string;
  readonly text: string;
  readonly line: number;
}

/** Longer headings say enough by themselves. */
const mostWords = 4;

/**
 * The sections without the empty ones: a heading that stands only over further headings goes to the first of them, the last
 * one to the text before it. If all are empty, as in a list of headings, they stay.
 */
export function folded(sections: readonly FoundSection[]): readonly FoundSection[] {
  if (sections.every(({ text }) => text === '')) return sections;
  const found: FoundSection[] = [];
  let above: FoundSection[] = [];
  for (const section of sections) {
    if (section.text === '') above.push(section);
    else {
      found.push(above.reduceRight(under, section));
      above = [];
    }
  }
  const [last, ...others] = found.toReversed();
  const rest = above.filter(({ heading }) => !isGeneric(heading)).map(({ heading }) => paragraphOf(heading));
  if (!last || rest.length === 0) return found;
  return [...others.toReversed(), { ...last, text: [last.text, ...rest].join('\n\n') }];
}

/** A section with the heading that stands above its own. */
function under(section: FoundSection, { heading, line }: FoundSection): FoundSection {
  if (isGeneric(heading) || section.heading.includes(heading)) return { ...section, line };
  if (isGeneric(section.heading)) return { ...section, heading, line };
  const whole = headingWords(`${heading}: ${section.heading}`);
  const isShort = !/[:：]/u.test(section.heading) && section.heading.split(' ').length <= mostWords;
  if (isShort && whole.length <= longestHeading) return { heading: whole, text: section.text, line };
  return { ...section, text: `${paragraphOf(heading)}\n\n${section.text}`, line };
}

/** A heading as a paragraph that is one wherever it stands. */
function paragraphOf(heading: string): string {
  return `*${headingSource(heading)}*`;
}
