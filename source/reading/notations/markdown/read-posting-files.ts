import type { ParsedPosting } from '../../parsed-posting.ts';
import { type ReadDocument, together } from '../../read-document.ts';
import { draftsLeftOut } from '../../records/other-things.ts';
import { isDraft } from '../../records/status.ts';
import { readRoleTables } from '../role-table/read-role-table.ts';
import { readMarkdown } from './posting-file.ts';

/** The postings in a Markdown text: the rows of a table of roles, or posting files one after the other. */
export function readPostingFiles(text: string, file: string): ReadDocument {
  return together([...readPostingFilesInParts(text, file)]);
}

/** Posting files that are read together. */
const batchSize = 100;

/** The same, some files at a time. */
export function* readPostingFilesInParts(text: string, file: string): Generator<ReadDocument> {
  const rows = readRoleTables(text, file);
  if (rows !== undefined) return yield rows;
  let parsed: ParsedPosting[] = [];
  const drafts: ParsedPosting[] = [];
  for (const each of readMarkdown(text, file)) {
    if (isDraft(each.stated?.record)) drafts.push(each);
    else parsed.push(each);
    if (parsed.length < batchSize) continue;
    yield documentOf(parsed);
    parsed = [];
  }
  yield documentOf(parsed);
  const [draft] = drafts;
  if (draft) yield { parsed: [], problems: [draftsLeftOut(drafts.length, file, draft.start)] };
}

function documentOf(parsed: readonly ParsedPosting[]): ReadDocument {
  return { parsed, problems: parsed.flatMap(({ problems }) => problems) };
}
