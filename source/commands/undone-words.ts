import { dayInWords } from '../postings/day-in-words.ts';
import type { Book } from '../postings/marks/book.ts';
import { dayAt } from '../postings/marks/days.ts';
import type { MarkEvent } from '../postings/marks/event.ts';
import { noMark } from '../postings/marks/marks.ts';

/** What is taken back, in words: `undone: applied, Web Developer`, `undone: hidden (7)`, `undone: a note, Baker, of 3 Mar`. */
export function undoneWords(events: readonly MarkEvent[], book: Book, today: string): string {
  const [first] = events;
  const record = first && book.record(first.id);
  const said = record?.history.find(({ at }) => at === first?.undo);
  if (!said) return 'undone';
  const day = dayAt(said.at);
  return [
    `undone: ${whatIsSaid(said)}${events.length > 1 ? ` (${events.length})` : ''}`,
    ...(events.length > 1 || !record?.about ? [] : [record.about.role]),
    ...(day === today ? [] : [`of ${dayInWords(day, today)}`]),
  ].join(', ');
}

function whatIsSaid({ set, note }: MarkEvent): string {
  if (set === noMark) return 'mark taken away';
  return set ?? (note === undefined ? 'what was said' : 'a note');
}
