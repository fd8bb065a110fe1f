const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Ways to write a date. Between dots the day comes first everywhere; between slashes it does not, and `3/4/2018` is none. */
const ways: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})[-/ ]?q(?<quarter>[1-4])$/i,
  /^q(?<quarter>[1-4])[-/ ]?(?<year>\d{4})$/i,
  /^(?<year>\d{4})[-/](?<month>\d\d?)$/,
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<day>\d\d?)(?:[T ].*)?$/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<day>\d\d?)\. ?(?<month>\d\d?)\. ?(?<year>\d{4})$/,
  /^(?<year>\d{4})年 ?(?<month>\d\d?)月(?: ?(?<day>\d\d?)日)?$/,
  /^(?:[a-z]{3,9},? )?(?<day>\d\d?)(?:st|nd|rd|th|\.)? (?<name>[a-z]{3,9})\.?,? (?<year>\d{4})(?: .*)?$/i,
  /^(?:[a-z]{3,9},? )?(?<name>[a-z]{3,9})\.? (?<day>\d\d?)(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
  /^(?<name>[a-z]{3,9})\.?,? (?<year>\d{4})$/i,
];

/** A date as a posting keeps it, to the day, month, quarter or year as far as it is stated; nothing if it is none. */
export function readDate(text: string): string | undefined {
  for (const way of ways) {
    const { groups } = way.exec(text.trim()) ?? {};
    if (groups) return dateOf(groups);
  }
  return undefined;
}

/** The quarter that a path such as `2018/q2/intern.md` names. */
export function quarterInPath(path: string): string | undefined {
  const [, year, quarter] = /(?:^|[\\/])(\d{4})[\\/]q([1-4])[\\/]/i.exec(path) ?? [];
  return year && quarter ? `${year}-Q${quarter}` : undefined;
}

function dateOf(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const { year, quarter, name, day } = parts;
  if (quarter) return `${year}-Q${quarter}`;
  const month = name ? monthNamed(name) : parts.month;
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined;
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

function monthNamed(name: string): string {
  return String(months.findIndex((each) => each.startsWith(name.toLowerCase())) + 1);
}

/** A day that a month does not have is in another month. */
function isDay(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}
