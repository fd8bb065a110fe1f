import { cleanText } from '../clean.ts';
import { readJson } from './json.ts';
import { type Reading, readMarkdown } from './markdown.ts';
import { fileStart, type Place, type Problem, problemAt } from './problem.ts';
import { readRecords } from './records.ts';
import { readYaml } from './yaml.ts';

/** What a file of postings gave: those that could be made out, and what could not be read. */
export interface ReadDocument {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

type Read = (text: string, file: string) => ReadDocument;

/** How files are read, by the end of their name; any other as Markdown. */
const readers: ReadonlyMap<string, Read> = new Map([
  ['json', readJsonRecords],
  ['yaml', readYamlRecords],
  ['yml', readYamlRecords],
]);

/** The postings in a text, whatever it holds: Markdown, JSON or YAML. Without a telling name, the text itself decides. */
export function readDocument(text: string, file: string): ReadDocument {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(file) ?? [];
  const read =
    readers.get(extension.toLowerCase()) ??
    (extension === '' && looksLikeJson(text) ? readJsonRecords : readText);
  if (text.trim() === '') return failed(file, 'the file is empty');
  const result = read(text, file);
  const isSilent = result.readings.length === 0 && result.problems.length === 0;
  return isSilent ? failed(file, 'there is no posting in it') : result;
}

/** Whether a text without a telling name is JSON. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(\{\s*["}]|\[\s*[[{"\]])/.test(text);
}

function readText(text: string, file: string): ReadDocument {
  const readings = readMarkdown(text, file);
  return { readings, problems: readings.flatMap(({ problems }) => problems) };
}

function readJsonRecords(text: string, file: string): ReadDocument {
  const read = readJson(text);
  if (!read.mistake) return readRecords(read.value, file);
  return failed(file, `this is no JSON: ${read.mistake.message}`, read.mistake);
}

function readYamlRecords(text: string, file: string): ReadDocument {
  const { values, mistake } = readYaml(cleanText(text));
  return mistake
    ? failed(file, `this is no YAML: ${mistake.message}`, mistake)
    : readRecords(values.flat(), file);
}

function failed(file: string, message: string, place: Place = fileStart): ReadDocument {
  return { readings: [], problems: [problemAt(file, place, message)] };
}
