const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Ways to write a date, and how each becomes `2018`, `2018-Q4`, `2018-10` or `2018-10-31`. */
const ways: readonly (readonly [pattern: RegExp, read: (...parts: string[]) => string])[] = [
  [/^(\d{4})$/, (year) => year ?? ''],
  [/^(\d{4})[-/ ]?q([1-4])$/i, (year, quarter) => `${year}-Q${quarter}`],
  [/^q([1-4])[-/ ]?(\d{4})$/i, (quarter, year) => `${year}-Q${quarter}`],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (year, month) => `${year}-${month}`],
  [
    /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[T ].*)?$/,
    (year, month, day) => `${year}-${month}-${day}`,
  ],
  [/^(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})$/i, (day, month, year) => dateOf(year, month, day)],
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i, (month, day, year) => dateOf(year, month, day)],
  [/^([a-z]{3,9})\.? (\d{4})$/i, (month, year) => dateOf(year, month)],
];

/** A date as a posting keeps it, to the day, month, quarter or year as far as it is stated; nothing if it is none. */
export function readDate(text: string): string | undefined {
  for (const [pattern, read] of ways) {
    const [whole, ...parts] = pattern.exec(text.trim()) ?? [];
    if (whole !== undefined) return read(...parts) || undefined;
  }
  return undefined;
}

/** The quarter that a path such as `2018/q2/intern.md` names. */
export function quarterInPath(path: string): string | undefined {
  const [, year, quarter] = /(?:^|[\\/])(\d{4})[\\/]q([1-4])[\\/]/i.exec(path) ?? [];
  return year && quarter ? `${year}-Q${quarter}` : undefined;
}

function dateOf(year = '', name = '', day?: string): string {
  const month = months.findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
  if (month === 0 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return '';
  return [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}
