import { dayInWords, dayToCome } from './day-in-words.ts';
import { daysBetween } from './marks/days.ts';
import type { AppliedBefore, Standing } from './standing.ts';

/** Where a person stands with a posting, part by part: `applied 24 Nov via Jane`, `follow up Tue`, `edited: salary`. */
export function standingWords(standing: Standing, today: string): readonly string[] {
  const parts = [markWords, quietWords, dueWords, newsWords].map((wordsOf) => wordsOf(standing, today));
  return parts.filter((part) => part !== '');
}

/** How the last note begins: `note: ask for Jane`; nothing if there is none. */
export function noteWords({ notes }: Standing): string {
  const last = notes.at(-1);
  return last ? `note: ${last.text.split('\n', 1)[0]}` : '';
}

/** What says that the person knows the company: `You applied here before: Platform Engineer, 3 Mar, rejected`. */
export function beforeWords({ role, on, mark }: AppliedBefore, today: string): string {
  const since = mark.name === 'applied' ? [] : [mark.name];
  return `You applied here before: ${[role, dayInWords(on, today), ...since].join(', ')}`;
}

function markWords({ mark, applied, contact }: Standing, today: string): string {
  if (!mark) return contact ? `contact: ${contact}` : '';
  const isLater = applied !== undefined && applied !== mark.on && mark.mark.name !== 'applied';
  const before = isLater && mark.mark.isApplication ? `, applied ${dayInWords(applied, today)}` : '';
  return `${mark.mark.name} ${dayInWords(mark.on, today)}${contact ? ` via ${contact}` : ''}${before}`;
}

function quietWords({ isQuiet, record }: Standing, today: string): string {
  return isQuiet && record?.last ? `quiet for ${daysBetween(record.last, today)} days` : '';
}

function dueWords({ due }: Standing, today: string): string {
  if (due === undefined) return '';
  return due < today ? `follow up since ${dayInWords(due, today)}` : `follow up ${dayToCome(due, today)}`;
}

function newsWords({ news }: Standing): string {
  return news?.words ?? '';
}
