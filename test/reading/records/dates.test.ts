import { expect, test } from 'vitest';
import { readDate, readDay, readFirstDay, readLastDay } from '../../../source/reading/records/dates.ts';

test.each([
  ['2018', '2018'],
  ['2018-Q4', '2018-Q4'],
  ['Q4 2018', '2018-Q4'],
  ['2018/q2', '2018-Q2'],
  ['2018-10', '2018-10'],
  ['2018-10-31', '2018-10-31'],
  ['2018-10-31T12:00:00Z', '2018-10-31'],
  ['March 5, 2024', '2024-03-05'],
  ['5 March 2024', '2024-03-05'],
  ['Mar 2024', '2024-03'],
  ['20240305', '2024-03-05'],
  ['2024/3/5', '2024-03-05'],
  ['5.3.2024', '2024-03-05'],
  ['2024年3月5日', '2024-03-05'],
  ['2024年3月', '2024-03'],
  ['Tue, 5 Mar 2024 10:00:00 +0000', '2024-03-05'],
  ['5th March 2024', '2024-03-05'],
  ['2024-02-29', '2024-02-29'],
  ['2026-08-05 10:10:39 UTC', '2026-08-05'],
  ['2024-05-06T23:00:00.000-07:00', '2024-05-06'],
  ['Mon May 06 17:22:53 UTC 2024', '2024-05-06'],
  ['12/27/2016', '2016-12-27'],
  ['27/12/2016', '2016-12-27'],
  ['06-May-2024', '2024-05-06'],
  ['May 6, 2024 10:00 AM', '2024-05-06'],
  ['5 de mayo de 2024', '2024-05-05'],
  ['1er mai 2024', '2024-05-01'],
  ['3. März 2024', '2024-03-03'],
  ['05 févr. 2024', '2024-02-05'],
])('%s is a date', (written, date) => {
  expect(readDate(written)).toBe(date);
});

test.each([
  'soon',
  '2018-13',
  '2018-Q5',
  '2018-10-32',
  '2023-02-29',
  '30 February 2024',
  '5/3/2024',
  '2024-05-06 or later',
  '3 days ago',
  'Marsh 5, 2024',
  '',
])('“%s” is no date', (written) => {
  expect(readDate(written)).toBeUndefined();
});

test.each([
  [1714979289, '2024-05-06'],
  ['1715065689', '2024-05-07'],
  [1715065689123, '2024-05-07'],
  [1715065689123456, '2024-05-07'],
  [{ $date: '2024-05-06T10:00:00Z' }, '2024-05-06'],
  [99, undefined],
  [1e300, undefined],
  ['9999999999', undefined],
])('the time %s is %s', (time, day) => {
  expect(readDay(time)).toBe(day);
});

test.each([
  ['Posted 3 Days Ago', '2026-11-22'],
  ['30+ days ago', '2026-10-26'],
  ['yesterday', '2026-11-24'],
  ['Posted Today', '2026-11-25'],
  ['2 weeks ago', '2026-11-11'],
  ['5 hours ago', '2026-11-25'],
])('%s is %s where it is said what today is', (words, day) => {
  expect(readDay(words, '2026-11-25')).toBe(day);
  expect(readDay(words)).toBeUndefined();
});

test('of a range the first day or the last is taken', () => {
  expect(readFirstDay('2024-05-01 – 2024-06-01')).toBe('2024-05-01');
  expect(readLastDay('1 May 2024 to 5 June 2024')).toBe('2024-06-05');
});
