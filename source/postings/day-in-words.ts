const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const weekdayNames = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

const dayLength = 86_400_000;

/** A day, as `2026-11-24`, as people say it on another: `today`, `24 Nov`, `3 Mar 2025`. */
export function dayInWords(day: string, today: string): string {
  if (day === today) return 'today';
  const date = new Date(day);
  const month = monthNames[date.getUTCMonth()];
  if (month === undefined) return day;
  const words = `${date.getUTCDate()} ${month}`;
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${day.slice(0, 4)}`;
}

/** A day on which something is to be done: `today`, `tomorrow`, `Tue` where that is within a week, else its date. */
export function dayToCome(day: string, today: string): string {
  const days = (Date.parse(day) - Date.parse(today)) / dayLength;
  if (days === 1) return 'tomorrow';
  return (days > 1 && days < 7 && weekdayNames[new Date(day).getUTCDay()]) || dayInWords(day, today);
}
