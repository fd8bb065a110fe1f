import { exitCodes, UserError } from '../../errors.ts';
import { MarkLog } from '../../memory/marks/mark-log.ts';
import type { Book } from '../../postings/marks/book.ts';
import type { MarkEvent } from '../../postings/marks/event.ts';
import { identityOf } from '../../postings/marks/record.ts';
import { eventsOf } from '../../postings/marks/sayings.ts';
import { readTextFile } from '../../sources/read-file.ts';
import { tell } from '../../terminal/output.ts';
import { today, type World } from '../../world.ts';
import type { Call } from '../command.ts';
import { type ImportedRow, importedRows } from './imported-rows.ts';
import { type Place, placed } from './placed-rows.ts';

/** Takes in what a file says of postings, and says line by line what cannot be placed; what is known already is not said again. */
export async function importMarks(file: string, { world }: Call): Promise<number> {
  const text = await readTextFile(file);
  if (typeof text !== 'string')
    throw new UserError(`${file} cannot be read: ${text.message}.`, 'Name a CSV or JSON file.');
  const rows = importedRows(text, file);
  const log = new MarkLog(world);
  const { events, told, wrong } = newIn(rows, log.book, world);
  for (const { line, why } of wrong) await tell(world.stderr, `npm-jobs: ${file}:${line} ${why}\n`);
  keep(events, log);
  await log.keepIndex();
  const all = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  await tell(world.stderr, `npm-jobs: ${told} of ${all} told something new.\n`);
  return wrong.length > 0 ? exitCodes.noMatch : exitCodes.done;
}

interface News {
  readonly events: readonly MarkEvent[];
  /** How many rows they come from. */
  readonly told: number;
  readonly wrong: readonly { readonly line: number; readonly why: string }[];
}

function newIn(rows: readonly ImportedRow[], known: Book, world: Pick<World, 'now'>): News {
  const events: MarkEvent[] = [];
  const wrong: { line: number; why: string }[] = [];
  let book = known;
  let told = 0;
  for (const { line, row } of rows) {
    const place = placed(row, book, today(world));
    if ('wrong' in place) wrong.push({ line, why: place.wrong });
    const news = eventsAt(place, book, world.now() + events.length);
    for (const event of news) events.push(event);
    if (news.length > 0) told++;
    book = book.adding(news);
  }
  return { events, told, wrong };
}

function eventsAt(place: Place, book: Book, now: number): readonly MarkEvent[] {
  if ('event' in place) return isKnown(place.event, book) ? [] : [place.event];
  const isNews = 'saying' in place && Object.keys(place.saying.said).length > 0;
  return isNews ? eventsOf([place.saying], book, now) : [];
}

function isKnown(event: MarkEvent, book: Book): boolean {
  const identity = identityOf(event);
  return book.record(event.id)?.events.some((each) => identityOf(each) === identity) === true;
}

function keep(events: readonly MarkEvent[], log: MarkLog): void {
  try {
    log.take(events);
  } catch (error) {
    throw new UserError(`Not kept: ${(error as Error).message}.`, 'Import it again when there is room.');
  }
  const trouble = log.takeTrouble();
  if (trouble !== undefined) throw new UserError(`${trouble}.`, 'Import it again when that is mended.');
}
