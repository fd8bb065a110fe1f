import { cleanText } from '../../../postings/text/clean.ts';
import { longestText, tooLong } from '../../limits.ts';
import type { ParsedPosting } from '../../parsed-posting.ts';
import { problemAt } from '../../problem.ts';
import { datedBy, readFacts } from '../../records/facts.ts';
import { readName } from '../../records/names.ts';
import { withDefinitions } from './definitions.ts';
import { readFactHead } from './fact-head.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Part, partsOf } from './headings.ts';
import { markdownOfPlain } from './plain-text.ts';
import { sectionsOf, settled } from './sections.ts';
import { type FileInText, splitFiles } from './split-files.ts';
import { namedBy, statedIn, withOwnTables } from './stated-facts.ts';
import { type Titled, titled, titleOfFile } from './title.ts';

/** The postings in a Markdown text, each with or without front matter; several if front matter that names a role recurs. */
export function* readMarkdown(source: string, file: string): Generator<ParsedPosting> {
  for (const part of splitFiles(cleanText(source))) yield readOne(part, file);
}

/** Files whose name says that they hold Markdown: in them a row goes on in the next. */
const isMarkdownFile = /\.(?:md|mdx|markdown|mkd|mdown)$/i;

function readOne({ text, line: firstLine }: FileInText, file: string): ParsedPosting {
  const frontMatter = readFrontMatter(text, firstLine);
  const { body, broken, lines } = frontMatter ?? { body: text, broken: undefined, lines: firstLine };
  const whole = markdownIn(body.slice(0, longestText), file);
  const all = partsOf(whole);
  const head = readFactHead(all, frontMatter?.record);
  const parts = head?.rest ?? all;
  const stated = statedIn(frontMatter, head, lines);
  const facts = namedBy(readFacts(withOwnTables(stated?.record ?? {})), parts);
  const title = facts.role === undefined ? titled(parts) : withoutTitle(parts, facts.role);
  const { sections, lines: sectionLines, empty } = sectionsOf(title.rest);
  const start = { line: firstLine + 1, column: 1 };
  const { sections: complete, tooLong: left } = withDefinitions(settled(sections), [whole]);
  return {
    posting: {
      role: readName(title.role) ?? titleOfFile(file),
      ...datedBy(file, facts),
      sections: complete,
    },
    ...(stated && { stated }),
    isUntitled: title.role === undefined,
    start,
    sectionPlaces: sectionLines.map((line) => ({ line: lines + line + 1, column: 1 })),
    emptySections: empty.map(({ heading, line }) => ({ heading, line: lines + line + 1, column: 1 })),
    problems: [
      ...(broken ? [problemAt(file, broken, `the front matter could not be read: ${broken.message}`)] : []),
      ...(body.length > longestText
        ? [problemAt(file, start, `of a text only the start is read: ${tooLong}`)]
        : []),
      ...(left.length > 0
        ? [problemAt(file, start, `a link is used too often to be kept in every section: [${left[0]}]`)]
        : []),
    ],
  };
}

function markdownIn(body: string, file: string): string {
  if (/\.mdx$/i.test(file)) return withoutScripts(body);
  return isMarkdownFile.test(file) ? body : markdownOfPlain(body);
}

/** MDX without what only a program understands; the rows stay where they are. */
function withoutScripts(body: string): string {
  const rows = body.replace(/\{\/\*[\s\S]{0,2000}?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, ''));
  return rows.replace(/^(?:import|export) .*$|^ *<\/?[A-Z][\w.]*(?:\s[^\n]*)?>\s*$/gm, '');
}

/** A text without the title that it begins with, if that only repeats the role. */
function withoutTitle(parts: readonly Part[], role: string): Titled {
  const first = parts.find((part) => part.kind === 'heading' || part.raw.trim() !== '');
  const repeats = first?.kind === 'heading' && first.depth === 1 && first.text === role;
  return { role, rest: repeats ? parts.filter((part) => part !== first) : parts };
}
