import { cleanText } from '../postings/text/clean.ts';
import { readJson } from './notations/json.ts';
import { ArrayReader } from './notations/json-array.ts';
import { readMarkdown } from './notations/markdown/posting-file.ts';
import { readYaml } from './notations/yaml.ts';
import type { ParsedPosting } from './parsed-posting.ts';
import { fileStart, type Position, type Problem, problemAt } from './problem.ts';
import { RecordReader, readRecords } from './records/records.ts';

/** What a file of postings gave: those that could be made out, and what could not be read. */
export interface ReadDocument {
  readonly parsed: readonly ParsedPosting[];
  readonly problems: readonly Problem[];
}

/** How a file is written. */
export type Notation = 'markdown' | 'json' | 'yaml';

/** How files are written, by the end of their name; any other is Markdown. */
const notations: ReadonlyMap<string, Notation> = new Map([
  ['json', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

/** How a file is written, by its name; without a telling one the text itself decides. */
export function notationOf(text: string, file: string): Notation {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(file) ?? [];
  const isJson = extension === '' && looksLikeJson(text);
  return isJson ? 'json' : (notations.get(extension.toLowerCase()) ?? 'markdown');
}

const readers: Readonly<Record<Notation, (text: string, file: string) => ReadDocument>> = {
  markdown: readText,
  json: readJsonRecords,
  yaml: readYamlRecords,
};

/** The postings in a text, whatever it holds. */
export function readDocument(text: string, file: string): ReadDocument {
  if (text.trim() === '') return failed(file, 'the file is empty');
  const result = readers[notationOf(text, file)](text, file);
  const isSilent = result.parsed.length === 0 && result.problems.length === 0;
  return isSilent ? failed(file, 'there is no posting in it') : result;
}

function looksLikeJson(text: string): boolean {
  return /^\s*(\{\s*["}]|\[\s*[[{"\]])/.test(text);
}

function readText(text: string, file: string): ReadDocument {
  const parsed = readMarkdown(text, file);
  return { parsed, problems: parsed.flatMap(({ problems }) => problems) };
}

/** An array is read element by element: then each knows its place, and what comes before a mistake is not lost. */
function readJsonRecords(text: string, file: string): ReadDocument {
  if (!/^\s*\[/.test(text)) {
    const read = readJson(text);
    return read.mistake ? noJson(file, read.mistake, read.mistake.message) : readRecords(read.value, file);
  }
  const array = new ArrayReader();
  const records = new RecordReader(file);
  const results: ReadDocument[] = [...array.read(text), ...array.end()].map((element) =>
    element.mistake === undefined
      ? records.read(element.value, element.place)
      : noJson(file, element.place, element.mistake),
  );
  results.push(records.end());
  return {
    parsed: results.flatMap(({ parsed }) => parsed),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function readYamlRecords(text: string, file: string): ReadDocument {
  const { values, mistake } = readYaml(cleanText(text));
  return mistake
    ? failed(file, `the YAML could not be read: ${mistake.message}`, mistake)
    : readRecords(values.flat(), file);
}

function noJson(file: string, place: Position, mistake: string): ReadDocument {
  return failed(file, `this is no JSON: ${mistake}`, place);
}

function failed(file: string, message: string, place: Position = fileStart): ReadDocument {
  return { parsed: [], problems: [problemAt(file, place, message)] };
}
