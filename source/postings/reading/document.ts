import { parseAllDocuments } from 'yaml';
import { cleanLine } from '../clean.ts';
import { type Reading, readMarkdown } from './markdown.ts';
import { fileStart, type Problem } from './problem.ts';
import { readRecords } from './records.ts';

/** What a file of postings gave: those that could be made out, and what could not be read. */
export interface ReadDocument {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

type Read = (text: string, file: string) => ReadDocument;

/** How files are read, by the end of their name; any other as Markdown. */
const readers: Readonly<Record<string, Read>> = { json: readJson, yaml: readYaml, yml: readYaml };

/** The postings in a text, whatever it holds: Markdown, JSON or YAML. Without a telling name, the text itself decides. */
export function readDocument(text: string, file: string): ReadDocument {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(file) ?? [];
  const read =
    readers[extension.toLowerCase()] ?? (extension === '' && looksLikeJson(text) ? readJson : readText);
  if (text.trim() === '') return failed(file, 'the file is empty');
  return read(text, file);
}

/** Whether a text without a telling name is JSON. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(\{\s*["}]|\[\s*[[{"\]])/.test(text);
}

function readText(text: string, file: string): ReadDocument {
  const readings = readMarkdown(text, file);
  return { readings, problems: readings.flatMap(({ problems }) => problems) };
}

function readJson(text: string, file: string): ReadDocument {
  try {
    return readRecords(JSON.parse(text), file);
  } catch (error) {
    const message = messageOf(error);
    const [, position] = /position (\d+)/.exec(message) ?? [];
    return failed(file, `this is no JSON: ${message}`, text.slice(0, Number(position ?? 0)));
  }
}

function readYaml(text: string, file: string): ReadDocument {
  try {
    const documents = parseAllDocuments(text, { schema: 'core', prettyErrors: false, uniqueKeys: false });
    const all = 'empty' in documents ? [] : documents;
    const [error] = all.flatMap(({ errors }) => errors);
    if (error) return failed(file, `this is no YAML: ${error.message}`, text.slice(0, error.pos[0]));
    const values: unknown[] = all.map((document) => document.toJS({ maxAliasCount: 0 }));
    return readRecords(values.flat(), file);
  } catch (error) {
    return failed(file, `this is no YAML: ${messageOf(error)}`);
  }
}

function failed(file: string, message: string, before = ''): ReadDocument {
  const rows = before.split('\n');
  const place = before === '' ? fileStart : { line: rows.length, column: (rows.at(-1)?.length ?? 0) + 1 };
  return { readings: [], problems: [{ file, ...place, severity: 'error', message: cleanLine(message) }] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
