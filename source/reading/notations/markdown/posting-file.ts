import { cleanText } from '../../../postings/text/clean.ts';
import { longestText, tooLong } from '../../limits.ts';
import type { ParsedPosting } from '../../parsed-posting.ts';
import { problemAt } from '../../problem.ts';
import { datedBy, readFacts } from '../../records/facts.ts';
import { readName } from '../../records/names.ts';
import { withDefinitions } from './definitions.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Part, partsOf } from './headings.ts';
import { readMailHead } from './mail-head.ts';
import { sectionsOf, settled } from './sections.ts';
import { type FileInText, splitFiles } from './split-files.ts';
import { type Titled, titled, titleOfFile } from './title.ts';

/** The postings in a Markdown text, each with or without front matter; several if front matter that names a role recurs. */
export function readMarkdown(source: string, file: string): readonly ParsedPosting[] {
  return splitFiles(cleanText(source)).map((part) => readOne(part, file));
}

function readOne({ text, line: firstLine }: FileInText, file: string): ParsedPosting {
  const frontMatter = readFrontMatter(text, firstLine) ?? readMailHead(text, firstLine);
  const { body, broken, lines } = frontMatter ?? { body: text, broken: undefined, lines: firstLine };
  const facts = datedBy(file, readFacts(frontMatter?.record ?? {}));
  const parts = partsOf(body.slice(0, longestText));
  const title = facts.role === undefined ? titled(parts) : withoutTitle(parts, facts.role);
  const { sections, lines: sectionLines } = sectionsOf(title.rest);
  const start = { line: firstLine + 1, column: 1 };
  return {
    posting: {
      role: readName(title.role) ?? titleOfFile(file),
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
