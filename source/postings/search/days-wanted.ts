import type { Posting } from '../posting.ts';

const dayLength = 86_400_000;

const lengths: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30.5, y: 365.25 };

const age = /^([<>])=?(\d{1,5}) ?(?:([dwmy])\p{L}*)?$/iu;
const date = /^([<>]?)=?(\d{4}(?:-(?:Q[1-4]|\d\d(?:-\d\d)?))?)$/i;
const unfinished = /^[<>]?=?$|^[<>]?=?\d{1,3}$|^[<>]?=?\d{4}-(?:Q|\d)?$|^[<>]?=?\d{4}-\d\d-\d?$/i;

/** Whether postings are of these days: `<14d`, `>2w`, `>2018-06`, `2017..2018-06`, `2018-Q4`. */
export function isOfDays(typed: string, today: string): (posting: Posting) => boolean {
  const ends = typed.split('..');
  const [from = '', to = ''] = ends;
  const tests =
    ends.length === 2
      ? [from && startOf(from), to && endOf(to)].filter((bound) => bound !== '')
      : [testOf(typed, today)];
  return (posting) => tests.every((test) => typeof test !== 'function' || test(dayOf(posting)));
}

/** What is wrong with days as they were typed; nothing if they can be understood or go on. */
export function daysProblem(typed: string): string | undefined {
  return typed.split('..').every((each) => age.test(each) || date.test(each) || unfinished.test(each))
    ? undefined
    : 'posted: takes an age or a date, as in posted:<14d or posted:>2018-06.';
}

type DayTest = (day: string) => boolean;

function testOf(typed: string, today: string): DayTest | undefined {
  const [, direction, count, unit = 'd'] = age.exec(typed) ?? [];
  if (count !== undefined && !/^\d{4}$/.test(count)) {
    const days = Number(count) * (lengths[unit.toLowerCase()] ?? 1);
    const bound = new Date(Date.parse(today) - days * dayLength);
    if (Number.isNaN(bound.getTime())) return () => false;
    const day = bound.toISOString().slice(0, 10);
    return direction === '<'
      ? (posted) => posted !== '' && posted > day
      : (posted) => posted !== '' && posted < day;
  }
  const [, sign, wanted] = date.exec(typed) ?? [];
  if (wanted === undefined) return undefined;
  if (sign === '>') return (day) => day.slice(0, months(wanted).length) > months(wanted, true);
  if (sign === '<') return (day) => day !== '' && day < months(wanted);
  const [start, end] = [startOf(wanted), endOf(wanted)];
  return (day) => start(day) && end(day);
}

function startOf(wanted: string): DayTest {
  return (day) => day !== '' && day >= months(wanted);
}

function endOf(wanted: string): DayTest {
  const last = months(wanted, true);
  return (day) => day !== '' && day.slice(0, last.length) <= last;
}

/** A quarter as its first or last month; what is no quarter as it is. */
function months(wanted: string, atEnd = false): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/i.exec(wanted) ?? [];
  if (quarter === undefined) return wanted;
  return `${year}-${String(Number(quarter) * 3 - (atEnd ? 0 : 2)).padStart(2, '0')}`;
}

function dayOf({ posted = '' }: Posting): string {
  return months(posted);
}
