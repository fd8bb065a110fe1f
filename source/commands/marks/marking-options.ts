import { UserError } from '../../errors.ts';
import { dayAfter } from '../../postings/marks/days.ts';
import type { Said } from '../../postings/marks/sayings.ts';
import { cleanLine, cleanText } from '../../postings/text/clean.ts';
import type { Call } from '../command.ts';

const named: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
const lengths: Readonly<Record<string, number>> = { d: 1, w: 7 };

/** The day that was typed: `2026-11-24`, `today`, `yesterday`, `tomorrow`, or `7d` and `2w` in the direction given; a `UserError` if it is none. */
export function dayMeant(typed: string, today: string, direction: 1 | -1): string {
  const wanted = typed.trim().toLowerCase();
  const [, count, unit = ''] = /^(\d{1,4})([dw])$/.exec(wanted) ?? [];
  if (count !== undefined) return dayAfter(today, direction * Number(count) * (lengths[unit] ?? 1));
  if (Object.hasOwn(named, wanted)) return dayAfter(today, named[wanted] ?? 0);
  const time = /^\d{4}-\d\d-\d\d$/.test(wanted) ? Date.parse(wanted) : Number.NaN;
  // A day that a month does not have becomes one of the next month.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(wanted)) return wanted;
  throw new UserError(
    `“${typed}” is no day.`,
    `Write one as 2026-11-24, ${Object.keys(named).join(', ')}, 7d or 2w.`,
  );
}

/** What the options of `mark` say besides the mark: its day, and what else is to be kept. */
export function saidIn(set: string | undefined, { options }: Pick<Call, 'options'>, today: string): Said {
  const { on, due, note, contact, cv } = options;
  const day = on === undefined ? undefined : dayMeant(on, today, -1);
  if (day !== undefined && day > today && set !== 'interview')
    throw new UserError(
      `${day} is still to come.`,
      'Only an interview can be marked before its day; see --due.',
    );
  if (day !== undefined && set === undefined) throw new UserError('--on is the day of a mark.', 'Name one.');
  return {
    ...(set !== undefined && { set }),
    ...(day !== undefined && { on: day }),
    ...(due !== undefined && { due: /^(none|never)$/i.test(due) ? '' : dayMeant(due, today, 1) }),
    ...(note !== undefined && { note: cleanText(note).trim() }),
    ...(contact !== undefined && { contact: cleanLine(contact) }),
    ...(cv !== undefined && { cv: cleanLine(cv) }),
  };
}
