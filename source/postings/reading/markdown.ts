import { cleanText } from '../clean.ts';
import type { Posting, Section } from '../posting.ts';
import { withDefinitions } from './definitions.ts';
import { datedBy, readFacts } from './facts.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type Part, partsOf } from './headings.ts';
import { type Place, type Problem, problemAt } from './problem.ts';
import { type FileInText, filesInText, withoutStarts } from './several.ts';
import { type Titled, titled, titleOfFile, without } from './title.ts';

/** A posting that was read, before it has an id, and where its parts stand in the file. */
export interface Reading {
  readonly posting: Omit<Posting, 'id'>;
  /** An id that the file itself gives it. */
  readonly id?: string;
  /** What was stated of it apart from its text, and where; nothing if nothing was. */
  readonly stated?: Pick<FrontMatter, 'record' | 'places'>;
  /** Whether nothing in the file says what the role is called. */
  readonly isUntitled: boolean;
  /** Where it begins. */
  readonly start: Place;
  /** Where each section begins, in the order of the sections. */
  readonly sectionPlaces: readonly Place[];
  readonly problems: readonly Problem[];
}

/** What text before the first heading is called. */
export const leadHeading = 'Overview';

/** The postings in a Markdown text, each with or without front matter; several if front matter that names a role recurs. */
export function readMarkdown(source: string, file: string): readonly Reading[] {
  return filesInText(cleanText(source)).map((part) => readOne(part, file));
}

function readOne({ text, line: firstLine }: FileInText, file: string): Reading {
  const frontMatter = readFrontMatter(text, firstLine);
  const { body, broken, lines } = frontMatter ?? { body: text, broken: undefined, lines: firstLine };
  const facts = datedBy(file, readFacts(frontMatter?.record ?? {}));
  const parts = partsOf(body);
  const title = facts.role === undefined ? titled(parts) : withoutTitle(parts, facts.role);
  const sections = gather(title.rest);
  return {
    posting: {
      role: title.role ?? titleOfFile(file),
      ...facts,
      sections: withDefinitions(
        sections.map(({ heading, text }) => ({ heading, text })),
        body,
      ),
    },
    ...(frontMatter && { stated: frontMatter }),
    isUntitled: title.role === undefined,
    start: { line: firstLine + 1, column: 1 },
    sectionPlaces: sections.map(({ line }) => ({ line: lines + line + 1, column: 1 })),
    problems: broken ? [problemAt(file, broken, `the front matter is no YAML: ${broken.message}`)] : [],
  };
}

/** A text without the title that it begins with, if that only repeats the role. */
function withoutTitle(parts: readonly Part[], role: string): Titled {
  const first = parts.find((part) => part.kind === 'heading' || part.raw.trim() !== '');
  const repeats = first?.kind === 'heading' && first.depth === 1 && first.text === role;
  return { role, rest: repeats ? without(first, parts) : parts };
}

/** The sections that headings and texts make up, and the line of each. */
export function gather(parts: readonly Part[]): readonly (Section & { readonly line: number })[] {
  const sections: { heading: string; texts: string[]; line: number }[] = [];
  for (const part of parts) {
    const last = sections.at(-1);
    if (part.kind === 'heading') sections.push({ heading: part.text, texts: [], line: part.line });
    else if (last) last.texts.push(part.raw);
    else if (part.raw.trim() !== '')
      sections.push({ heading: leadHeading, texts: [part.raw], line: part.line });
  }
  return sections.map(({ heading, texts, line }) => ({
    heading,
    line,
    text: withoutStarts(trimmed(texts.join(''))),
  }));
}

/** A text without empty lines around it. Other white space than spaces stays: it can keep a mark from being one. */
function trimmed(text: string): string {
  let end = text.length;
  while (/[ \n]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end).replace(/^(?: *\n)+/, '');
}
