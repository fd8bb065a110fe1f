import type { ReadDocument } from '../../read-document.ts';
import { readMarkdown } from './posting-file.ts';

/** The postings in a Markdown text: posting files, one after the other. */
export function readPostingFiles(text: string, file: string): ReadDocument {
  const parsed = readMarkdown(text, file);
  return { parsed, problems: parsed.flatMap(({ problems }) => problems) };
}
