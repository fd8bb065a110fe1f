import { factRows } from '../../postings/facts.ts';
import type { Posting } from '../../postings/posting.ts';
import { cleanLine } from '../../postings/text/clean.ts';
import { wordsOf } from '../../postings/text/fold.ts';
import { blocksOf } from '../../postings/text/markdown-blocks.ts';
import { notationOf, readDocument } from '../document.ts';
import type { ParsedPosting } from '../parsed-posting.ts';
import { type Position, type Problem, problemAt } from '../problem.ts';
import { cleanValue, isEmpty } from '../records/clean-value.ts';
import { rowFor } from '../records/fact-names.ts';
import { readValue } from '../records/fact-readers.ts';
import { unsafeCharacters, unsafeEscapes, unsafeValues } from './unsafe-characters.ts';
import { wrongLinks } from './wrong-links.ts';

/** What a posting has to state. */
const required = factRows.filter(({ isRequired }) => isRequired).map(({ name }) => name);

/** The ids that postings of other files have, and which files. */
export type KnownIds = Map<string, string>;

/** Everything that is wrong with a file of postings, in the order in which it stands there. Adds its ids to those that are known. */
export function problemsIn(text: string, file: string, ids: KnownIds = new Map()): readonly Problem[] {
  const { parsed, problems } = readDocument(text, file, true);
  const rows = text.split('\n');
  const found = [
    ...problems,
    ...unsafeCharacters(rows, file),
    ...(notationOf(text, file).name.startsWith('JSON')
      ? unsafeEscapes(rows, file)
      : parsed.flatMap((reading) => unsafeValues(reading, file))),
    ...parsed.flatMap((reading) => [
      ...factProblems(reading, file),
      ...sectionProblems(reading, rows, file),
      ...idProblems(reading, parsed.length === 1, file, ids),
    ]),
  ];
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

function factProblems(
  { posting, stated, isUntitled, isOfBoard, start }: ParsedPosting,
  file: string,
): readonly Problem[] {
  // Nobody can mend what a board answers, but that it names no role.
  if (isOfBoard) return isUntitled ? [problemAt(file, start, 'role is missing')] : [];
  const names = Object.keys(stated?.record ?? {}).map((key) => rowFor(key)?.name);
  const missing = required
    .filter((name) => (stated ? !names.includes(name) : name === 'role' ? isUntitled : !posting[name]))
    .map((name) => problemAt(file, start, `${name} is missing`));
  const wrong = Object.entries(stated?.record ?? {}).flatMap(([key, value]) => {
    const place = stated?.places.get(key) ?? start;
    const problem = factProblem(key, value, posting.more ?? {});
    return [
      ...(problem ? [problemAt(file, place, problem.message, problem.severity)] : []),
      ...(stated?.repeated?.has(key)
        ? [problemAt(file, place, `${key} stands here again; only this counts`)]
        : []),
    ];
  });
  return [...missing, ...wrong];
}

function factProblem(
  key: string,
  value: unknown,
  more: NonNullable<Posting['more']>,
): Pick<Problem, 'message' | 'severity'> | undefined {
  const row = rowFor(key);
  if (row && isEmpty(value)) return { message: `${key} is empty`, severity: 'error' };
  if (!Object.hasOwn(more, cleanLine(key))) return undefined;
  if (!row) return { message: `${key} is no fact of a posting; it is kept as it is`, severity: 'warning' };
  return readValue(row.kind, value) === undefined
    ? { message: `${key} is ${shown(value)}, not ${row.expects}`, severity: 'error' }
    : undefined;
}

/** An id that a file gives must be its own; one that is made of a path or a role gets an ending if it is taken. */
function idProblems(
  { posting, id, start }: ParsedPosting,
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
      ? problemAt(file, start, `its id would be that of ${other} too; it gets an ending`, 'warning')
      : problemAt(file, start, `the id ${id} is that of a posting in ${other} too`),
  ];
}

function sectionProblems(
  { posting, sectionPlaces, emptySections = [], isOfBoard, start }: ParsedPosting,
  rows: readonly string[],
  file: string,
): readonly Problem[] {
  if (posting.sections.length === 0) return isOfBoard ? [] : [problemAt(file, start, 'there is no section')];
  const empty = (heading: string, place: Position) =>
    problemAt(file, place, `the section “${heading}” is empty`);
  const found = posting.sections.flatMap((section, at) => {
    const place = sectionPlaces[at] ?? start;
    if (section.text.trim() === '') return [empty(section.heading, place)];
    return wrongLinks(blocksOf(section.text), rows, place, file);
  });
  return [...emptySections.map((section) => empty(section.heading, section)), ...found];
}

function shown(value: unknown): string {
  return `“${cleanLine(typeof value === 'string' ? value : (JSON.stringify(cleanValue(value)) ?? 'nothing'), 60)}”`;
}
