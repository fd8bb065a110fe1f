import { once } from '../../postings/once.ts';
import { isRecord } from './json-record.ts';
import { monthNamed } from './month-names.ts';
import { readLine } from './names.ts';
import { readRelativeDate } from './relative-dates.ts';

/** A time of day behind a date; the day is the one that the text's own zone says. */
const time = String.raw`(?:(?:T|,? (?:at )?)\d\d?(?:[:.h]\d\d?|(?= ?[ap]m))[\d:.,]*(?: ?[ap]\.?m\.?)?(?: ?(?:Z|[+-]\d\d:?\d\d|[A-Z]{2,5}(?:[+-]\d\d?)?|\([\w ]+\)))*|Z|[+-]\d\d:\d\d)?`;
const weekday = String.raw`(?:\p{L}{2,10}\.?,? )?`;
const ordinal = '(?:st|nd|rd|th|er|\\.|º)?';
const of = '(?:of |de |di |del )?';

/** Ways to write a date. Between dots the day comes first everywhere; between slashes only a number over 12 tells it. */
const ways = once((): readonly RegExp[] =>
  [
    '(?<year>\\d{4})-(?<month>\\d\\d?)-(?<day>\\d\\d?)',
    '(?<year>\\d{4})(?<mark>[/.])(?<month>\\d\\d?)\\k<mark>(?<day>\\d\\d?)',
    '(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)',
    '(?<day>\\d\\d?)\\. ?(?<month>\\d\\d?)\\. ?(?<year>\\d{4})',
    '(?<day>1[3-9]|2\\d|3[01])(?<mark>[-/])(?<month>\\d\\d?)\\k<mark>(?<year>\\d{4})',
    '(?<month>\\d\\d?)(?<mark>[-/])(?<day>1[3-9]|2\\d|3[01])\\k<mark>(?<year>\\d{4})',
    '(?<day>\\d\\d?)(?<mark>[-/])(?<month>\\k<day>)\\k<mark>(?<year>\\d{4})',
    '(?<year>\\d{4})年 ?(?<month>\\d\\d?)月(?: ?(?<day>\\d\\d?)日)?',
    `${weekday}(?:the )?(?<day>\\d\\d?)${ordinal}[ -]${of}(?<name>\\p{L}{3,10})\\.?,?[ -]${of}(?<year>\\d{4})`,
    `${weekday}(?<name>\\p{L}{3,10})\\.? (?:the )?(?<day>\\d\\d?)${ordinal},? (?<year>\\d{4})`,
    `${weekday}(?<name>\\p{L}{3})\\.? +(?<day>\\d\\d?) \\d\\d:\\d\\d:\\d\\d (?:[A-Z]{3,5} )?(?<year>\\d{4})`,
  ]
    .map((way) => new RegExp(`^${way}${time}$`, 'iu'))
    .concat(
      [
        '(?<year>\\d{4})',
        '(?<year>\\d{4})[-/ ]?q(?<quarter>[1-4])',
        'q(?<quarter>[1-4])[-/ ]?(?<year>\\d{4})',
        '(?<year>\\d{4})[-/](?<month>\\d\\d?)',
        '(?<month>0\\d|1[0-2])[/.](?<year>\\d{4})',
        `(?<name>\\p{L}{3,10})\\.?,? ${of}(?<year>\\d{4})`,
      ].map((way) => new RegExp(`^${way}$`, 'iu')),
    ),
);

/** What is in every way to write a date. */
const hasYear = /\d{4}/;

/** How programs write a day. */
const plain = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A date as a posting keeps it, to the day, month, quarter or year as far as it is stated; nothing if it is none. “3 days
 * ago” is one only where it is said what today is, as `2018-10-31`.
 */
export function readDate(text: string, today?: string): string | undefined {
  if (plain.test(text) && isPlainDay(text)) return text.slice(0, 10);
  const words = text.trim().replace(/^(?:posted|published|closes|on|until|by)(?: on)?:? /i, '');
  if (words.length > 60) return undefined;
  for (const way of hasYear.test(words) ? ways() : []) {
    const date = dateOf(way.exec(words)?.groups ?? {});
    if (date) return date;
  }
  return today === undefined ? undefined : readRelativeDate(words, today);
}

/** A day in words, or as programs keep it: seconds, milliseconds or microseconds since 1970. */
export function readDay(value: unknown, today?: string): string | undefined {
  if (isRecord(value)) return readDay(value.date ?? value.$date ?? value.iso ?? value.value, today);
  const text = readLine(value) ?? '';
  return readDate(text, today) ?? (/^\d{9,16}(?:\.\d+)?$/.test(text) ? readTime(Number(text)) : undefined);
}

/** The first day of a range, or the only one. */
export function readFirstDay(value: unknown, today?: string): string | undefined {
  return readDay(value, today) ?? rangeIn(value, today)?.[0];
}

/** The last day of a range, or the only one. */
export function readLastDay(value: unknown, today?: string): string | undefined {
  return readDay(value, today) ?? rangeIn(value, today)?.[1];
}

function rangeIn(value: unknown, today?: string): readonly [string, string] | undefined {
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const [first, last, ...others] = value
    .split(/ ?(?:[–—/]| - |(?<= )(?:to|until|bis|till)(?= )) ?/)
    .map((part) => readDate(part, today));
  return first && last && others.length === 0 ? [first, last] : undefined;
}

/** From 1995 to 2100: what is before or behind it is no time of a posting. */
function readTime(number: number): string | undefined {
  const unit = [1000, 1, 0.001].find(
    (factor) => number * factor >= 788_918_400_000 && number * factor < 4_102_444_800_000,
  );
  return unit === undefined ? undefined : new Date(number * unit).toISOString().slice(0, 10);
}

/** The day that a file's name begins or ends with, as in `2024-05-06-baker.md`, or the quarter in a path as `2018/q2/baker.md`. */
export function dateInPath(path: string): string | undefined {
  const [, day = ''] =
    /(?:^|[\\/])(\d{4}-\d\d-\d\d)[-_. ][^\\/]*$|[-_. ](\d{4}-\d\d-\d\d)\.[a-z]+$/i
      .exec(path)
      ?.filter(Boolean) ?? [];
  const [, year, quarter] = /(?:^|[\\/])(\d{4})[\\/]q([1-4])[\\/]/i.exec(path) ?? [];
  return readDate(day) ?? (year && quarter ? `${year}-Q${quarter}` : undefined);
}

function dateOf(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const { year, quarter, name, day } = parts;
  if (year === undefined) return undefined;
  if (quarter) return `${year}-Q${quarter}`;
  const month = name ? String(monthNamed(name) ?? 0) : parts.month;
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined;
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

function isPlainDay(text: string): boolean {
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || isDay(Number(text.slice(0, 4)), month, day));
}

/** A day that a month does not have is in another month. */
function isDay(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}
