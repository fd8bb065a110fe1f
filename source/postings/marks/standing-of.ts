import type { AppliedBefore, Standing, StandingOf } from '../standing.ts';
import type { Book, Found } from './book.ts';
import { daysBetween } from './days.ts';
import type { MarkTable } from './marks.ts';
import type { MarkRecord } from './record.ts';

/** Days without a word after which an application is quiet. */
export const quietAfter = 21;

/** What a book says of postings on a day, as `2026-11-25`. */
export function standingIn(book: Book, today: string, quiet = quietAfter): StandingOf {
  const lastAt = lastApplications(book);
  return (posting) => {
    const found = book.find(posting);
    const before = lastAt(posting.company, found?.record);
    if (!found) return before && { notes: [], ...untold, before };
    return { ...standingOf(found, book.table, today, quiet), ...(before && { before }) };
  };
}

const untold = { isQuiet: false, isDue: false, isRead: false, isHidden: false } as const;

/** What a record says on a day. */
export function standingOf(
  { record, by }: Found,
  table: MarkTable,
  today: string,
  quiet = quietAfter,
): Standing {
  const { mark, applied, notes, due, contact, cv, isRead } = record;
  const row = mark && table.named(mark.name);
  return {
    ...(row && mark && { mark: { mark: row, on: mark.on } }),
    ...(applied && { applied: applied.on }),
    notes,
    ...(due && { due }),
    ...(contact && { contact }),
    ...(cv && { cv }),
    isQuiet: isQuiet(record, table, today, quiet),
    isDue: due !== undefined && due <= today && !row?.isEnded,
    isRead,
    isHidden: row?.isHidden ?? false,
    knownBy: by,
    record,
  };
}

function isQuiet({ mark, last }: MarkRecord, table: MarkTable, today: string, quiet: number): boolean {
  if (!mark || last === undefined) return false;
  const { isApplication, isEnded } = table.named(mark.name);
  return isApplication === true && !isEnded && daysBetween(last, today) >= quiet;
}

/** What tells of a posting the last other application at its company. */
function lastApplications(
  book: Book,
): (company: string | undefined, own: MarkRecord | undefined) => AppliedBefore | undefined {
  const known = new Map<string, readonly MarkRecord[]>();
  return (company, own) => {
    if (company === undefined) return undefined;
    let records = known.get(company);
    if (!records) {
      records = newestFirst(book.appliedAt(company));
      known.set(company, records);
    }
    const [last] = records[0] === own ? records.slice(1, 2) : records;
    return last && toldBefore(last);
  };
}

function newestFirst(records: readonly MarkRecord[]): readonly MarkRecord[] {
  return [...records].sort((a, b) => ((a.applied?.on ?? '') > (b.applied?.on ?? '') ? -1 : 1));
}

function toldBefore({ applied, mark = applied, about }: MarkRecord): AppliedBefore | undefined {
  return applied && mark && about ? { role: about.role, mark, on: applied.on } : undefined;
}
