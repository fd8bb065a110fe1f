const days: Readonly<Record<string, number>> = { minute: 0, hour: 0, day: 1, week: 7, month: 30, year: 365 };

/** The day that “yesterday”, “3 days ago” or “30+ days ago” means on the day `today`, as `2018-10-31`; of hours the same day. */
export function readRelativeDate(words: string, today: string): string | undefined {
  const start = Date.parse(today);
  if (Number.isNaN(start)) return undefined;
  const back = daysBack(words.toLowerCase());
  return back === undefined ? undefined : new Date(start - back * 86_400_000).toISOString().slice(0, 10);
}

function daysBack(words: string): number | undefined {
  if (/^(?:today|just now|just posted|now)$/.test(words)) return 0;
  if (words === 'yesterday') return 1;
  const [, count = '', unit = ''] =
    /^(?:about |over |more than )?(\d{1,3}|an?)\+? (minute|hour|day|week|month|year)s?\+? ago$/.exec(words) ??
    /^(\d{1,3})\+? ?([dhwm])(?: ago)?$/.exec(words) ??
    [];
  const length = days[unit] ?? { d: 1, h: 0, w: 7, m: 30 }[unit];
  return length === undefined ? undefined : (/\d/.test(count) ? Number(count) : 1) * length;
}
