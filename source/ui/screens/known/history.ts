import { dayInWords } from '../../../postings/day-in-words.ts';
import { dayAt } from '../../../postings/marks/days.ts';
import type { MarkEvent } from '../../../postings/marks/event.ts';
import { noMark } from '../../../postings/marks/marks.ts';
import type { MarkRecord } from '../../../postings/marks/record.ts';
import { cleanLine } from '../../../postings/text/clean.ts';

/** Everything that was said of a posting, newest first, with its day; what was taken back is said to be so. */
export function historyOf(
  { events }: Pick<MarkRecord, 'events'>,
  today: string,
): readonly (readonly [day: string, what: string])[] {
  const undone = new Set(events.flatMap(({ undo }) => undo ?? []));
  return events.toReversed().flatMap((event) => {
    const what = wordsOf(event, today);
    const taken = undone.has(event.at) ? ' (taken back)' : '';
    return what === '' ? [] : [[dayInWords(event.on ?? dayAt(event.at), today), `${what}${taken}`]];
  });
}

function wordsOf({ set, note, due, contact, cv, read, more = {} }: MarkEvent, today: string): string {
  const said: readonly (string | undefined)[] = [
    set === noMark ? 'mark taken away' : set,
    note && `note: ${note}`,
    due === '' ? 'nothing to follow up' : due && `follow up ${dayInWords(due, today)}`,
    contact && `contact ${contact}`,
    cv && `CV ${cv}`,
    read && 'opened',
    ...Object.entries(more).map(([name, value]) => `${name} ${plain(value)}`),
  ];
  return said.filter(Boolean).join(', ');
}

function plain(value: unknown): string {
  return cleanLine(typeof value === 'string' ? value : JSON.stringify(value));
}
