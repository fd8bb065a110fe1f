import { type About, type MarkEvent, writtenEvent } from '../../postings/marks/event.ts';
import type { MarkRecord } from '../../postings/marks/record.ts';

/** A row of marks as it is printed and read again; all cells are text. */
export type MarkRow = Readonly<Record<string, string>>;

/** What stands between the notes of one posting. */
const notesApart = '\n\n';

/** What is written where what was due no longer is. */
export const nothingDue = 'none';

/** What is known of a posting, one row. */
export function recordRow({ keys: [id = ''], mark, due, notes, contact, cv, about }: MarkRecord): MarkRow {
  const note = notes.map(({ text }) => text).join(notesApart);
  return rowOf({ ...(mark && { set: mark.name, on: mark.on }), due, note, contact, cv }, about, id);
}

/** What was said of a posting and not taken back, a row each, oldest first; that it was opened is left out. */
export function historyRows({ history, about }: MarkRecord): readonly MarkRow[] {
  return history
    .filter(({ read }) => !read)
    .map((event) => {
      const due = event.due === '' ? nothingDue : event.due;
      const t = String(writtenEvent(event).t);
      return { ...rowOf({ ...event, due }, about, event.id), t, more: othersIn(event) };
    });
}

type Told = { readonly [Name in 'set' | 'on' | 'due' | 'note' | 'contact' | 'cv']?: string | undefined };

function rowOf(told: Told, about: Partial<About> | undefined, id: string): MarkRow {
  const { set: mark = '', on = '', due = '', note = '', contact = '', cv = '' } = told;
  const { role = '', company = '', place = '', url = '' } = about ?? {};
  return { mark, on, role, company, place, due, note, contact, cv, url, id };
}

/** What no other column tells. */
function othersIn({ ids, more }: MarkEvent): string {
  return ids || more ? JSON.stringify({ ...(ids && { ids }), ...more }) : '';
}
