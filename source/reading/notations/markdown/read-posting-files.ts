import type { ReadDocument } from '../../read-document.ts';
import { readRoleTables } from '../role-table/read-role-table.ts';
import { readMarkdown } from './posting-file.ts';

/** The postings in a Markdown text: the rows of a table of roles, or posting files one after the other. */
export function readPostingFiles(text: string, file: string): ReadDocument {
  const rows = readRoleTables(text, file);
  if (rows !== undefined) return rows;
  const parsed = readMarkdown(text, file);
  return { parsed, problems: parsed.flatMap(({ problems }) => problems) };
}
