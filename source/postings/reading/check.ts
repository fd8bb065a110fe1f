import { type Block, blocksOf, type Span } from '../blocks.ts';
import { cleanLine } from '../clean.ts';
import { safeLink } from '../links.ts';
import { readDocument } from './document.ts';
import { factTable, rowFor } from './facts.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Reading } from './markdown.ts';
import { fileStart, type Place, type Problem } from './problem.ts';

/** What a posting has to state. */
const required = ['role', 'team'] as const;

/** Everything that is wrong with a file of postings, in the order in which it stands there. */
export function problemsIn(text: string, file: string): readonly Problem[] {
  const { readings, problems } = readDocument(text, file);
  const found = [
    ...problems,
    ...controlCharacters(text, file),
    ...readings.flatMap((reading) => [
      ...factProblems(reading, file),
      ...sectionProblems(reading, text, file),
    ]),
  ];
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

function factProblems({ posting, frontMatter }: Reading, file: string): readonly Problem[] {
  const missing = required
    .filter((name) => !posting[name] || (frontMatter && !states(frontMatter, name)))
    .map((name) => error(file, fileStart, `${name} is missing`));
  if (!frontMatter) return missing;
  const wrong = Object.entries(frontMatter.record).flatMap(([key, value]): Problem[] => {
    const row = rowFor(key);
    const place = frontMatter.places.get(key) ?? fileStart;
    if (!row)
      return [
        { ...error(file, place, `${key} is no fact of a posting; it is kept as it is`), severity: 'warning' },
      ];
    return row.read(value) === undefined
      ? [error(file, place, `${key} is ${shown(value)}, not ${row.expects}`)]
      : [];
  });
  return [...missing, ...wrong];
}

function states({ record }: FrontMatter, name: string): boolean {
  const row = factTable.find((each) => each.name === name);
  return Object.keys(record).some((key) => rowFor(key) === row);
}

function sectionProblems(
  { posting, sectionPlaces }: Reading,
  text: string,
  file: string,
): readonly Problem[] {
  if (posting.sections.length === 0) return [error(file, fileStart, 'there is no section')];
  return posting.sections.flatMap((section, at) => {
    const place = sectionPlaces[at] ?? fileStart;
    if (section.text.trim() === '') return [error(file, place, `the section “${section.heading}” is empty`)];
    return linksIn(blocksOf(section.text))
      .filter((link) => safeLink(link) === undefined)
      .map((link) =>
        error(file, placeOf(link, text, place), `${link} is no link to the web or to a mail address`),
      );
  });
}

function linksIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return linksOf(block.spans);
      case 'list':
        return block.items.flatMap((item) => linksIn(item.blocks));
      case 'quote':
        return linksIn(block.blocks);
      case 'table':
        return [block.header, ...block.rows].flat().flatMap(linksOf);
      default:
        return [];
    }
  });
}

function linksOf(spans: readonly Span[]): readonly string[] {
  return spans.flatMap(({ link }) => (link === undefined ? [] : [link]));
}

function controlCharacters(text: string, file: string): readonly Problem[] {
  return text.split('\n').flatMap((row, at) => {
    const index = row.replace(/\r$/, '').search(/(?!\t)\p{Cc}/u);
    const code = row.codePointAt(index)?.toString(16).toUpperCase().padStart(4, '0');
    return index === -1
      ? []
      : [error(file, { line: at + 1, column: index + 1 }, `there is a control character, U+${code}`)];
  });
}

/** The first place of a text after where its section begins. */
function placeOf(wanted: string, text: string, { line }: Place): Place {
  const rows = text.split('\n');
  const at = rows.findIndex((row, index) => index >= line - 1 && row.includes(wanted));
  return at === -1 ? { line, column: 1 } : { line: at + 1, column: (rows[at] ?? '').indexOf(wanted) + 1 };
}

function shown(value: unknown): string {
  return `“${cleanLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'), 60)}”`;
}

function error(file: string, place: Place, message: string): Problem {
  return { file, ...place, severity: 'error', message };
}
