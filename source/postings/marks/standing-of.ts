import type { Posting } from '../posting.ts';
import type { AppliedBefore, Standing, StandingOf } from '../standing.ts';
import type { Book, Found } from './book.ts';
import { daysBetween } from './days.ts';
import type { MarkTable } from './marks.ts';
import type { MarkRecord } from './record.ts';

/** Days without a word after which an application is quiet. */
export const quietAfter = 21;

/** What a book says of postings on a day, as `2026-11-25`. */
export function standingIn(book: Book, today: string, quiet = quietAfter): StandingOf {
  return (posting) => {
    const found = book.find(posting);
    const before = appliedBefore(book, posting, found?.record);
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

/** The last application at the same company but for this posting. */
function appliedBefore(
  book: Book,
  { company }: Pick<Posting, 'company'>,
  own: MarkRecord | undefined,
): AppliedBefore | undefined {
  let last: AppliedBefore | undefined;
  for (const record of book.appliedAt(company)) {
    const { applied, mark = applied, about } = record;
    if (record === own || !applied || !mark || !about || (last && last.on >= applied.on)) continue;
    last = { role: about.role, mark, on: applied.on };
  }
  return last;
}
