import { type Block, blocksOf, type Span } from '../blocks.ts';
import { cleanLine } from '../clean.ts';
import { wordsOf } from '../fold.ts';
import { safeLink } from '../links.ts';
import { readDocument } from './document.ts';
import { isEmpty, rowFor } from './facts.ts';
import type { Reading } from './markdown.ts';
import { type Place, type Problem, problemAt } from './problem.ts';

/** What a posting has to state. */
const required = ['role', 'team'] as const;

/** The ids that postings of other files have, and which files. */
export type KnownIds = Map<string, string>;

/** Everything that is wrong with a file of postings, in the order in which it stands there. Adds its ids to those that are known. */
export function problemsIn(text: string, file: string, ids: KnownIds = new Map()): readonly Problem[] {
  const { readings, problems } = readDocument(text, file);
  const rows = text.split('\n');
  const found = [
    ...problems,
    ...controlCharacters(rows, file),
    ...readings.flatMap((reading) => [
      ...factProblems(reading, file),
      ...sectionProblems(reading, rows, file),
      ...idProblems(reading, readings.length === 1, file, ids),
    ]),
  ];
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

function factProblems({ posting, stated, isUntitled, start }: Reading, file: string): readonly Problem[] {
  const names = Object.keys(stated?.record ?? {}).map((key) => rowFor(key)?.name);
  const missing = required
    .filter((name) => (stated ? !names.includes(name) : name === 'role' ? isUntitled : !posting[name]))
    .map((name) => problemAt(file, start, `${name} is missing`));
  const wrong = Object.entries(stated?.record ?? {}).flatMap(([key, value]) => {
    const problem = factProblem(key, value);
    return problem ? [problemAt(file, stated?.places.get(key) ?? start, ...problem)] : [];
  });
  return [...missing, ...wrong];
}

function factProblem(key: string, value: unknown): [message: string, Problem['severity']] | undefined {
  const row = rowFor(key);
  if (value === undefined) return undefined;
  if (!row) return [`${key} is no fact of a posting; it is kept as it is`, 'warning'];
  if (isEmpty(value)) return [`${key} is empty`, 'error'];
  return row.read(value) === undefined
    ? [`${key} is ${shown(value)}, not ${row.expects}`, 'error']
    : undefined;
}

/** An id that a file gives must be its own; one that is made of a path or a role gets a number if it is taken. */
function idProblems(
  { posting, id, start }: Reading,
  isAlone: boolean,
  file: string,
  ids: KnownIds,
): readonly Problem[] {
  const path = file.replace(/\.[a-z]+$/i, '');
  const key = wordsOf(id ?? (isAlone ? path : `${file} ${posting.posted} ${posting.role}`)).join('-');
  const other = ids.get(key);
  ids.set(key, other ?? file);
  if (other === undefined) return [];
  return [
    id === undefined
      ? problemAt(file, start, `its id would be that of ${other} too; it gets a number`, 'warning')
      : problemAt(file, start, `the id ${id} is that of a posting in ${other} too`),
  ];
}

function sectionProblems(
  { posting, sectionPlaces, start }: Reading,
  rows: readonly string[],
  file: string,
): readonly Problem[] {
  if (posting.sections.length === 0) return [problemAt(file, start, 'there is no section')];
  return posting.sections.flatMap((section, at) => {
    const place = sectionPlaces[at] ?? start;
    if (section.text.trim() === '')
      return [problemAt(file, place, `the section “${section.heading}” is empty`)];
    return linksIn(blocksOf(section.text))
      .filter((link) => safeLink(link) === undefined)
      .map((link) =>
        problemAt(file, placeOf(link, rows, place), `${link} is no link to the web or to a mail address`),
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

function controlCharacters(rows: readonly string[], file: string): readonly Problem[] {
  return rows.flatMap((row, at) => {
    const index = row.replace(/\r$/, '').search(/(?!\t)\p{Cc}|\p{Bidi_Control}/u);
    const code = row.codePointAt(index)?.toString(16).toUpperCase().padStart(4, '0');
    return index === -1
      ? []
      : [problemAt(file, { line: at + 1, column: index + 1 }, `there is a control character, U+${code}`)];
  });
}

/** The place of a link behind where its section begins: where it is an address, or else wherever it stands. */
function placeOf(link: string, rows: readonly string[], { line }: Place): Place {
  for (const mark of ['](', '<', ']: ', '']) {
    const at = rows.findIndex((row, index) => index >= line - 1 && row.includes(mark + link));
    if (at !== -1) return { line: at + 1, column: (rows[at] ?? '').indexOf(mark + link) + mark.length + 1 };
  }
  return { line, column: 1 };
}

function shown(value: unknown): string {
  return `“${cleanLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'), 60)}”`;
}
