import { exitCodes } from '../../errors.ts';
import { haveMarks, MarkLog } from '../../memory/marks/mark-log.ts';
import type { Book } from '../../postings/marks/book.ts';
import { dayAt } from '../../postings/marks/days.ts';
import type { MarkRecord } from '../../postings/marks/record.ts';
import { recordedPosting } from '../../postings/marks/recorded-posting.ts';
import { standingIn } from '../../postings/marks/standing-of.ts';
import { createFinder, orderOf } from '../../postings/search/finder.ts';
import type { Query } from '../../postings/search/query.ts';
import { tell } from '../../terminal/output.ts';
import { today } from '../../world.ts';
import type { Call, Command } from '../command.ts';
import { printRows } from '../print-rows.ts';
import { finalQueryOf } from '../starting-query.ts';
import { historyRows, type MarkRow, recordRow } from './mark-rows.ts';
import { dayMeant } from './marking-options.ts';

/** `npm-jobs marks`: what was said of postings, also of those that no source offers any more; with `--import` reads it. */
export const marks: Command = async (call) => {
  const { options, world } = call;
  if (options.import !== undefined)
    return (await import('./import-marks.ts')).importMarks(options.import, call);
  const query = finalQueryOf(call);
  const period = periodMeant(call);
  const log = new MarkLog(world);
  const rows = found(log.book, query, call).flatMap((record) => rowsOf(record, period, options.history));
  if (rows.length > 0 || options.format === 'json') await printRows(rows, call, forPeople);
  await sayUnread(log, call);
  await log.keepIndex();
  if (rows.length > 0 || options.format === 'json') return exitCodes.done;
  await tell(world.stderr, `npm-jobs: ${nothingFound(query, call)}\n`);
  return exitCodes.noMatch;
};

interface Period {
  readonly since: string;
  readonly until: string;
}

function periodMeant({ options: { since, until }, world }: Call): Period {
  const now = today(world);
  return {
    since: since === undefined ? '' : dayMeant(since, now, -1),
    until: until === undefined ? '9999-12-31' : dayMeant(until, now, -1),
  };
}

/** The records that a query finds, those of which something was said last first if nothing else orders them. */
function found(book: Book, query: Query, { options, world }: Call): readonly MarkRecord[] {
  const said = book.records.filter(({ last }) => last !== undefined).sort(byLast);
  const records = new Map(said.map((record) => [recordedPosting(record), record]));
  const finder = createFinder([...records.keys()], today(world), standingIn(book, today(world)));
  const postings = finder.find(query, options.sort);
  const inOrder = postings.flatMap((posting) => records.get(posting) ?? []);
  const isOrdered = options.sort !== undefined || orderOf(query, undefined) === 'relevance';
  return isOrdered ? inOrder : [...inOrder].sort(byLast);
}

function byLast(one: MarkRecord, other: MarkRecord): number {
  const at = ({ history }: MarkRecord) => history.at(-1)?.at ?? 0;
  return at(other) - at(one);
}

function rowsOf(record: MarkRecord, { since, until }: Period, isHistory: boolean): readonly MarkRow[] {
  const isIn = ({ on, at }: { readonly on?: string; readonly at: number }) => {
    const day = on ?? dayAt(at);
    return day >= since && day <= until;
  };
  const history = record.history.filter(isIn);
  if (isHistory) return historyRows({ ...record, history });
  return history.some(({ read }) => !read) ? [recordRow(record)] : [];
}

/** A key and a time tell a person nothing. */
function forPeople({ id: _id, t: _t, more: _more, ...row }: MarkRow): MarkRow {
  return row;
}

async function sayUnread({ broken, unread }: MarkLog, { world }: Call): Promise<void> {
  const lines = broken === 1 ? 'One line of what you said' : `${broken} lines of what you said`;
  if (broken > 0)
    await tell(world.stderr, `npm-jobs: ${lines} cannot be understood; npm-jobs check says which.\n`);
  for (const name of unread) await tell(world.stderr, `npm-jobs: ${name} cannot be read.\n`);
}

function nothingFound({ text }: Query, { options, world }: Call): string {
  if (!haveMarks(world)) return 'You marked nothing yet. Write npm-jobs mark saved <role…>.';
  if (text === '' && options.since === undefined && options.until === undefined) return 'Nothing is marked.';
  return `Nothing that you marked matches${text === '' ? '' : ` “${text}”`}.`;
}
