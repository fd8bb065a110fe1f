import { UserError } from '../../errors.ts';
import { csvRows } from '../../formats/csv.ts';
import type { MarkRow } from './mark-rows.ts';

/** A row of a file, and its line, or for JSON which of the objects it is. */
export interface ImportedRow {
  readonly line: number;
  readonly row: MarkRow;
}

/** How columns are called in what other programs and people write, in lower case without what is no letter. */
const columns: Readonly<Record<string, readonly string[]>> = {
  mark: ['mark', 'status', 'stage', 'state'],
  on: ['on', 'date', 'day', 'dateapplied', 'applied', 'appliedon', 'applieddate', 'applicationdate'],
  role: ['role', 'title', 'position', 'jobtitle', 'job'],
  company: ['company', 'companyname', 'employer', 'organization', 'organisation'],
  place: ['place', 'location', 'city'],
  due: ['due', 'followup', 'followupdate', 'followupon', 'nextaction', 'reminder', 'duedate'],
  note: ['note', 'notes', 'comment', 'comments'],
  contact: ['contact', 'contactperson', 'recruiter'],
  cv: ['cv', 'resume', 'cvversion', 'resumeversion'],
  url: ['url', 'link', 'address', 'joburl', 'posting', 'postingurl'],
  id: ['id', 'key'],
  t: ['t'],
  more: ['more'],
};

const names = new Map(
  Object.entries(columns).flatMap(([name, all]) => all.map((each) => [each, name] as const)),
);

/** The rows of a text that is CSV, or a JSON array of objects; a `UserError` if it is neither. */
export function importedRows(text: string, file: string): readonly ImportedRow[] {
  const rows = /^\s*[[{]/.test(text) ? jsonRows(text, file) : tableRows(text);
  if (rows.length > 0 && !rows.some(({ row }) => row.role || row.url || row.id))
    throw new UserError(
      `${file} has no column for the role, the link or the id.`,
      'Name them in its first line: mark, on, role, company, place, url, note.',
    );
  return rows;
}

function tableRows(text: string): readonly ImportedRow[] {
  const [head, ...rows] = csvRows(text);
  const named = (head?.cells ?? []).map((cell) => names.get(cell.toLowerCase().replaceAll(/[^a-z]/g, '')));
  return rows.map(({ line, cells }) => ({
    line,
    row: firstOfEach(cells.map((cell, at) => [named[at], cell] as const)),
  }));
}

function jsonRows(text: string, file: string): readonly ImportedRow[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is no JSON: ${(error as Error).message}.`, 'Name a CSV or JSON file.');
  }
  return [value].flat().map((each, at) => ({
    line: at + 1,
    row: firstOfEach(
      Object.entries((each ?? {}) as object).map(
        ([name, given]) =>
          [
            names.get(name.toLowerCase().replaceAll(/[^a-z]/g, '')),
            typeof given === 'string' ? given : '',
          ] as const,
      ),
    ),
  }));
}

/** Of several columns for the same the first that says something. */
function firstOfEach(cells: readonly (readonly [string | undefined, string])[]): MarkRow {
  const row: Record<string, string> = {};
  for (const [name, text] of cells) if (name !== undefined && !row[name]) row[name] = text;
  return row;
}
