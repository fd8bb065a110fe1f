import { UserError } from '../errors.ts';
import type { Moment } from '../postings/news/seen.ts';

const hour = 3_600_000;
const units = { h: hour, d: 24 * hour, w: 7 * 24 * hour, m: 30 * 24 * hour } as const;

/** The moment that a person means: so long ago (`12h`, `3d`, `2w`, `1m`), or the start of a day (`2026-11-24`, today, yesterday). */
export function momentMeant(typed: string, now: number): Moment {
  const [, count, unit] = /^(\d{1,4})([hdwm])$/i.exec(typed.trim()) ?? [];
  if (unit !== undefined)
    return new Date(now - Number(count) * units[unit.toLowerCase() as keyof typeof units]).toISOString();
  const day = dayMeant(typed.trim().toLowerCase(), now);
  if (day !== undefined) return day.toISOString();
  throw new UserError(`--since cannot be “${typed}”.`, 'Write 12h, 3d, 2w, or a day as 2026-11-24.');
}

/** The midnight at which a day begins where the person is. */
function dayMeant(typed: string, now: number): Date | undefined {
  const today = new Date(now);
  today.setHours(0, 0, 0, 0);
  if (typed === 'today') return today;
  if (typed === 'yesterday') {
    today.setDate(today.getDate() - 1);
    return today;
  }
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed) ?? [];
  if (day === undefined) return undefined;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? date : undefined;
}
