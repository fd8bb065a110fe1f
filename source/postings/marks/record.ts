import { dayAt } from './days.ts';
import type { About, MarkEvent } from './event.ts';
import { commonMarks, type MarkTable, noMark } from './marks.ts';

/** A note, and when it was made. */
export interface Note {
  readonly text: string;
  /** As `2026-11-24`. */
  readonly on: string;
}

/** Where a person stands with a posting. */
export interface Marked {
  /** The name of the mark. */
  readonly name: string;
  /** The day since which it is so, as `2026-11-24`. */
  readonly on: string;
}

/** All that was said of one posting. */
export interface MarkRecord {
  /** Every key that it was known by, that of the last event first. */
  readonly keys: readonly string[];
  /** Everything that was said and not taken back, oldest first. */
  readonly history: readonly MarkEvent[];
  /** The same with what was taken back, and that it was. */
  readonly events: readonly MarkEvent[];
  readonly mark?: Marked | undefined;
  /** The first application among the marks since there was none, and its day. */
  readonly applied?: Marked | undefined;
  readonly notes: readonly Note[];
  /** The day on which something is to be done. */
  readonly due?: string | undefined;
  readonly contact?: string | undefined;
  readonly cv?: string | undefined;
  readonly isRead: boolean;
  /** The day of the last thing that happened or was said; opening it is none. Nothing if there was none. */
  readonly last?: string | undefined;
  readonly about?: About;
}

type Changing = { -readonly [Name in keyof MarkRecord]: MarkRecord[Name] } & { notes: Note[] };

/** What is known of a posting of which this was said, in whatever order it was read and however often. Newest counts, field by field; notes add up. */
export function recordOf(said: readonly MarkEvent[], table: MarkTable = commonMarks): MarkRecord {
  const events = inOrder(said);
  const undone = new Set(events.flatMap(({ undo }) => undo ?? []));
  const history = events.filter(({ at, undo }) => undo === undefined && !undone.has(at));
  const record: Changing = { keys: keysIn(events), history, events, notes: [], isRead: false };
  for (const event of history) take(record, event, table);
  // What a posting is does not depend on whether something that was said of it is taken back.
  const { about } = events.findLast((event) => event.about) ?? {};
  return about ? { ...record, about } : record;
}

function take(record: Changing, event: MarkEvent, table: MarkTable): void {
  const on = event.on ?? dayAt(event.at);
  if (event.set !== undefined) takeMark(record, event.set, on, table);
  if (event.note !== undefined) record.notes.push({ text: event.note, on: dayAt(event.at) });
  if (event.read) record.isRead = true;
  takeTexts(record, event);
  if (!isNews(event)) return;
  // Whoever says something on that day or later has done it.
  const isDone = event.due === undefined && record.due !== undefined && dayAt(event.at) >= record.due;
  if (isDone) record.due = undefined;
  record.last = record.last === undefined || on > record.last ? on : record.last;
}

function takeTexts(record: Changing, event: MarkEvent): void {
  for (const name of ['due', 'contact', 'cv'] as const)
    if (event[name] !== undefined) record[name] = event[name] || undefined;
}

function takeMark(record: Changing, name: string, on: string, table: MarkTable): void {
  if (name === noMark) {
    record.mark = undefined;
    record.applied = undefined;
    return;
  }
  record.mark = { name, on };
  if (table.named(name).isApplication) record.applied ??= record.mark;
}

/** The time of the last thing that was said of it and not taken back, but that it was opened; 0 if there is nothing. */
export function lastSaid({ history }: Pick<MarkRecord, 'history'>): number {
  return history.findLast(({ read }) => !read)?.at ?? 0;
}

/** Whether an event tells of more than that a posting was opened. */
function isNews({ set, note, due, contact, cv }: MarkEvent): boolean {
  return [set, note, due, contact, cv].some((each) => each !== undefined);
}

function keysIn(events: readonly MarkEvent[]): readonly string[] {
  return [...new Set(events.flatMap(({ id, ids = [] }) => [...ids, id]).reverse())];
}

/** Events by time, each once; where times are the same, in an order that depends on nothing but what they say. */
function inOrder(said: readonly MarkEvent[]): readonly MarkEvent[] {
  if (said.length < 2) return said;
  const known = new Map<string, MarkEvent>();
  for (const event of said) {
    const identity = identityOf(event);
    const other = known.get(identity);
    if (!other || aboutText(event) > aboutText(other)) known.set(identity, event);
  }
  return [...known]
    .sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1))
    .map(([, event]) => event);
}

/** What two lines have in common that tell the same event; one may say more of what the posting is. */
export function identityOf({ at, id, about: _about, ...said }: MarkEvent): string {
  const names = Object.keys(said).sort() as (keyof typeof said)[];
  return JSON.stringify([at, id, ...names.map((name) => [name, said[name]])]);
}

function aboutText({ about }: MarkEvent): string {
  return about ? JSON.stringify([about.role, about.company, about.place, about.url]) : '';
}
