import { cleanText } from '../clean.ts';
import type { Posting } from '../posting.ts';
import { withDefinitions } from './definitions.ts';
import { datedBy, readFacts } from './facts.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { gather, settled } from './gather.ts';
import { readHead } from './head.ts';
import { type Part, partsOf } from './headings.ts';
import { longestText, tooLong } from './long-text.ts';
import { type Place, type Problem, problemAt } from './problem.ts';
import { type FileInText, filesInText } from './several.ts';
import { type Titled, titled, titleOfFile } from './title.ts';

/** A posting that was read, before it has an id, and where its parts stand in the file. */
export interface Reading {
  readonly posting: Omit<Posting, 'id'>;
  /** An id that the file itself gives it. */
  readonly id?: string;
  /** What was stated of it apart from its text, and where; nothing if nothing was. */
  readonly stated?: Pick<FrontMatter, 'record' | 'places' | 'repeated'>;
  /** Whether nothing in the file says what the role is called. */
  readonly isUntitled: boolean;
  /** Where it begins. */
  readonly start: Place;
  /** Where each section begins, in the order of the sections. */
  readonly sectionPlaces: readonly Place[];
  readonly problems: readonly Problem[];
}

/** The postings in a Markdown text, each with or without front matter; several if front matter that names a role recurs. */
export function readMarkdown(source: string, file: string): readonly Reading[] {
  return filesInText(cleanText(source)).map((part) => readOne(part, file));
}

function readOne({ text, line: firstLine }: FileInText, file: string): Reading {
  const frontMatter = readFrontMatter(text, firstLine) ?? readHead(text, firstLine);
  const { body, broken, lines } = frontMatter ?? { body: text, broken: undefined, lines: firstLine };
  const facts = datedBy(file, readFacts(frontMatter?.record ?? {}));
  const parts = partsOf(body.slice(0, longestText));
  const title = facts.role === undefined ? titled(parts) : withoutTitle(parts, facts.role);
  const { sections, lines: sectionLines } = gather(title.rest);
  const start = { line: firstLine + 1, column: 1 };
  return {
    posting: {
      role: title.role ?? titleOfFile(file),
      ...facts,
      sections: withDefinitions(settled(sections), [body]),
    },
    ...(frontMatter && { stated: frontMatter }),
    isUntitled: title.role === undefined,
    start,
    sectionPlaces: sectionLines.map((line) => ({ line: lines + line + 1, column: 1 })),
    problems: [
      ...(broken ? [problemAt(file, broken, `the front matter could not be read: ${broken.message}`)] : []),
      ...(body.length > longestText
        ? [problemAt(file, start, `of a text only the start is read: ${tooLong}`)]
        : []),
    ],
  };
}

/** A text without the title that it begins with, if that only repeats the role. */
function withoutTitle(parts: readonly Part[], role: string): Titled {
  const first = parts.find((part) => part.kind === 'heading' || part.raw.trim() !== '');
  const repeats = first?.kind === 'heading' && first.depth === 1 && first.text === role;
  return { role, rest: repeats ? parts.filter((part) => part !== first) : parts };
}
