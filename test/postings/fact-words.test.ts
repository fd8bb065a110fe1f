import { expect, test } from 'vitest';
import {
  ageText,
  placeTexts,
  postedText,
  remoteText,
  salaryTexts,
} from '../../source/postings/fact-words.ts';
import { madeUp } from '../made-up-postings.ts';

test('whether the work can be done remotely is said in words', () => {
  const remote = (facts: Parameters<typeof madeUp>[0]) => remoteText(madeUp(facts));
  expect(remote({ role: 'x', remote: 'partly' })).toBe('partly remote');
  expect(remote({ role: 'x', remote: 'no', remoteNote: 'for now' })).toBe('not remote: for now');
  expect(remote({ role: 'x', remote: 'unstated', remoteNote: 'ideally near us' })).toBe('ideally near us');
  expect(remote({ role: 'x', remote: 'unstated' })).toBe('');
});

test('a quarter reads as a quarter and a day as a day', () => {
  expect(postedText(madeUp({ role: 'x', posted: '2018-Q4' }))).toBe('2018 Q4');
  expect(postedText(madeUp({ role: 'x', posted: '2018-10-31' }))).toBe('2018-10-31');
  const { posted: _posted, ...undated } = madeUp({ role: 'x' });
  expect(postedText(undated)).toBe('');
});

test.each([
  ['2026-01-15', 'today'],
  ['2026-01-14', '1d'],
  ['2026-01-02', '13d'],
  ['2026-01-01', '2w'],
  ['2025-12-10', '5w'],
  ['2025-11-07', '9w'],
  ['2025-11-06', '2025-11-06'],
  ['2026-01-16', '2026-01-16'],
  ['2026-01', '2026-01'],
  ['2025-Q4', '2025 Q4'],
])('on 2026-01-15 what was posted %s is of %s', (posted, age) => {
  expect(ageText(madeUp({ role: 'x', posted }), '2026-01-15')).toBe(age);
});

test.each([
  [{ locations: ['Oslo, Norway'] }, ['Oslo, Norway', 'Oslo']],
  [{ locations: ['Oslo', 'Rome'] }, ['Oslo, Rome', 'Oslo +1', 'Oslo']],
  [{ locations: ['Oslo', 'Rome'], remote: 'yes' }, ['remote, Oslo, Rome', 'remote, Oslo +1', 'remote']],
  [{ locations: ['Oslo'], remote: 'partly' }, ['Oslo, partly remote', 'Oslo']],
  [{ locations: ['Remote, Norway'], remote: 'yes' }, ['Remote, Norway', 'Remote']],
  [{ locations: [], remote: 'yes' }, ['remote']],
  [{ locations: [], remote: 'no' }, []],
] as const)('where %j is, is said in ever fewer words', (facts, texts) => {
  const said = placeTexts(madeUp({ role: 'x', ...facts }));
  expect([...new Set(said)]).toEqual(expect.arrayContaining([...texts]));
  expect([said[0], said.at(-1)]).toEqual([texts[0], texts.at(-1)]);
});

test.each([
  [{ least: 60_000, most: 80_000, currency: 'EUR', per: 'year' }, ['€60,000–80,000 a year', '€60–80k']],
  [{ least: 45.5, currency: 'USD', per: 'hour' }, ['from $45.50 an hour', '$45.50+/h']],
  [{ most: 90_500 }, ['up to 90,500', 'up to 90.5k']],
  [{ least: 900, most: 1200, currency: 'EUR', per: 'month' }, ['€900–1,200 a month', '€900–1.2k/mo']],
] as const)('what is paid is said as it is stated and in ever fewer words: %j', (pay, texts) => {
  expect(salaryTexts(madeUp({ role: 'x', salary: 'It depends', pay }))).toEqual(['It depends', ...texts]);
});

test('where only words are known of what is paid, those are said', () => {
  expect(salaryTexts(madeUp({ role: 'x', salary: 'It depends' }))).toEqual(['It depends']);
  expect(salaryTexts(madeUp({ role: 'x' }))).toEqual([]);
});
