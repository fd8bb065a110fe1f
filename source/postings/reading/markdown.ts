import { plainText } from '../blocks.ts';
import { cleanLine, cleanText } from '../clean.ts';
import type { Posting, Section } from '../posting.ts';
import { quarterInPath } from './dates.ts';
import { readFacts } from './facts.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type Part, partsOf } from './headings.ts';
import type { Place, Problem } from './problem.ts';
import { isTitle, titleOfFile } from './title.ts';

/** A posting that was read, before it has an id, and where its parts stand in the file. */
export interface Reading {
  readonly posting: Omit<Posting, 'id'>;
  /** An id that the file itself gives it. */
  readonly id?: string;
  readonly frontMatter: FrontMatter | undefined;
  /** Where each section begins, in the order of the sections. */
  readonly sectionPlaces: readonly Place[];
  readonly problems: readonly Problem[];
}

/** What text before the first heading is called. */
export const leadHeading = 'Overview';

/** The postings in a Markdown text, each with or without front matter; several if front matter that names a role recurs. */
export function readMarkdown(source: string, file: string): readonly Reading[] {
  const text = cleanText(source);
  let line = 0;
  return splitFiles(text).map((part) => {
    const reading = readOne(part, file, line);
    line += part.split('\n').length - 1;
    return reading;
  });
}

/** A description without front matter, as sections. */
export function sectionsIn(markdown: string): readonly Section[] {
  const parts = partsOf(cleanText(markdown));
  return gather(parts).map(({ heading, text }) => ({ heading, text }));
}

function splitFiles(text: string): readonly string[] {
  const starts = [
    ...text.matchAll(
      /(?<=^|\n\n)---[ ]*\n(?=(?:(?!---).*\n)*?(?:role|title):.*\n(?:.*\n)*?---[ ]*(?:\n|$))/gi,
    ),
  ].map(({ index }) => index);
  const borders = [...new Set([0, ...starts])];
  return borders
    .map((start, at) => text.slice(start, borders[at + 1]))
    .filter((part, at) => (at === 0 ? borders.length === 1 || part.trim() !== '' : true));
}

function readOne(text: string, file: string, firstLine: number): Reading {
  const frontMatter = readFrontMatter(text);
  const facts = readFacts(frontMatter?.record ?? {});
  const parts = partsOf(frontMatter?.body ?? text);
  const { role, rest } = titled(parts, facts.role, file);
  const sections = gather(rest);
  const lines = firstLine + (frontMatter?.lines ?? 0);
  const quarter = (facts.posted ?? facts.more?.date ?? facts.more?.posted) ? undefined : quarterInPath(file);
  const broken = frontMatter?.broken;
  const problems: readonly Problem[] = broken
    ? [
        {
          file,
          line: firstLine + broken.line,
          column: broken.column,
          severity: 'error',
          message: `the front matter is no YAML: ${broken.message}`,
        },
      ]
    : [];
  return {
    posting: {
      ...facts,
      role,
      ...(quarter && { posted: quarter }),
      sections: sections.map(({ heading, text }) => ({
        heading,
        text: withDefinitions(text, frontMatter?.body ?? text),
      })),
    },
    frontMatter,
    sectionPlaces: sections.map(({ line }) => ({ line: lines + line + 1, column: 1 })),
    problems,
  };
}

/** The role, and what is left of the text when its title is taken away. */
function titled(
  parts: readonly Part[],
  stated: string | undefined,
  file: string,
): { role: string; rest: readonly Part[] } {
  const [first] = parts.filter((part) => part.kind === 'heading' || part.raw.trim() !== '');
  const rest = parts.filter((part) => part !== first);
  if (stated !== undefined) {
    const repeats = first?.kind === 'heading' && first.depth === 1 && first.text === stated;
    return { role: stated, rest: repeats ? rest : parts };
  }
  if (first?.kind === 'heading') return { role: first.text, rest };
  const [line = '', ...others] = first?.raw.replace(/^\s*\n/, '').split('\n') ?? [];
  const title = cleanLine(plainText(line));
  if (first && isTitle(title) && (others[0] ?? '').trim() === '')
    return {
      role: title,
      rest: parts.map((part) => (part === first ? { ...first, raw: `\n${others.join('\n')}` } : part)),
    };
  return { role: titleOfFile(file) || 'Untitled', rest: parts };
}

function gather(parts: readonly Part[]): readonly (Section & { readonly line: number })[] {
  const sections: { heading: string; text: string; line: number }[] = [];
  for (const part of parts) {
    const last = sections.at(-1);
    if (part.kind === 'heading') sections.push({ heading: part.text, text: '', line: part.line });
    else if (last) last.text += part.raw;
    else if (part.raw.trim() !== '') sections.push({ heading: leadHeading, text: part.raw, line: part.line });
  }
  return sections.map((section) => ({
    ...section,
    text: section.text.replace(/^(?:[ ]*\n)+/, '').trimEnd(),
  }));
}

/** A section with the link definitions that it uses and that stand elsewhere in the document. */
function withDefinitions(text: string, document: string): string {
  const definitions = [...document.matchAll(/^ {0,3}\[([^\]\n]+)\]:[ ]*\S.*$/gm)];
  const missing = definitions.filter(
    ([definition, label = '']) =>
      !text.includes(definition) && text.toLowerCase().includes(`[${label.toLowerCase()}]`),
  );
  if (missing.length === 0) return text;
  return [text, '', ...missing.map(([definition]) => definition.trim())].join('\n');
}
