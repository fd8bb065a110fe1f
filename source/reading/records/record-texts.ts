import type { Section } from '../../postings/posting.ts';
import { headingSource, sectionMarkdown } from '../../postings/section-markdown.ts';
import { cleanLine, cleanText } from '../../postings/text/clean.ts';
import { decodeHTML } from '../../postings/text/entities.ts';
import { longestHeading, longestText } from '../limits.ts';
import { markdownOf } from '../notations/html.ts';
import { withDefinitions } from '../notations/markdown/definitions.ts';
import { headingWords, isHashTags } from '../notations/markdown/heading-words.ts';
import { type Part, partsOf } from '../notations/markdown/headings.ts';
import { leadHeading, sectionsOf, settled } from '../notations/markdown/sections.ts';
import { asWritten } from './misread-text.ts';
import type { RawText } from './stated-record.ts';

/** The sections that the texts of a record are: the same that they will be when they have been printed as Markdown. */
export function sectionsOfTexts(texts: readonly RawText[]): readonly Section[] {
  if (texts.length === 0) return [];
  const sections = settled(sectionsOf(texts.flatMap(partsOfText)).sections);
  return withDefinitions(
    sections,
    sections.map(({ text }) => text),
  ).sections;
}

function partsOfText({ heading, text, isStated = false, isMarkdown = false }: RawText): readonly Part[] {
  const markdown = isMarkdown
    ? String(text)
    : typeof text === 'string'
      ? markdownOf(onceEncoded(asWritten(text)))
      : listOf(text);
  if (markdown.trim() === '' && !isMarkdown) return [];
  const clean = cleanText(markdown, longestText);
  const parts = partsOf(isMarkdown ? clean : clean.replace(/^\s*\n/, ''));
  const isHeaded = heading === '' || (!isStated && parts[0]?.kind === 'heading');
  return isHeaded ? parts : [headingPart(heading), ...parts];
}

/** HTML whose entities were written as text twice has no tags, and names of entities behind each `&amp;`. */
function onceEncoded(text: string): string {
  return !text.includes('<') && /&amp;(?:lt|gt);/.test(text) ? decodeHTML(text) : text;
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${cleanLine(markdownOf(line), Number.POSITIVE_INFINITY)}`).join('\n');
}

function headingPart(heading: string): Part {
  const text = cleanLine(heading, Number.POSITIVE_INFINITY);
  if (text.length > longestHeading)
    return { kind: 'text', raw: `${sectionMarkdown({ heading: text, text: '' })}\n`, line: 0 };
  if (isHashTags(text)) return { kind: 'text', raw: `${headingSource(text)}\n\n`, line: 0 };
  return { kind: 'heading', depth: 2, text: headingWords(text) || leadHeading, line: 0 };
}
