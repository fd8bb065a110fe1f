import { expect, test } from 'vitest';
import { parseQuery } from '../../../source/postings/search/query.ts';
import { problemOf } from '../../../source/postings/search/query-problem.ts';

const said = (typed: string) => {
  const problem = problemOf(parseQuery(typed));
  return problem && `${problem.what} ${problem.instead}`;
};

test('a field that does not exist says which there are', () => {
  expect(said('baker colour:red')).toMatch(/^There is no field “colour:”\. There are role: team: .*has:/);
  expect(said('!colour:red')).toContain('“colour:”');
  expect(said('-colour:red')).toContain('“colour:”');
});

test.each([
  'https://jobs.example/1',
  'mailto:a@b.example',
  '9:30',
  'Engineer: Backend',
  'std::string',
  'entwickler:in',
  'colour:',
  "'colour:red",
])('%s asks for no field', (typed) => {
  expect(said(typed)).toBe(undefined);
});

test('a value that no posting can have is said, with what can be asked for', () => {
  expect(said('salary:lots')).toContain('salary:>120k');
  expect(said('posted:soon')).toContain('posted:<14d');
  expect(said('remote:perhaps')).toContain('yes, partly, no, unstated');
  expect(said('has:coffee')).toContain('salary');
});

test.each([
  'salary:>',
  'salary:>120k',
  'salary:100k..',
  'salary:100k..150k€',
  'salary:unst',
  'posted:<1',
  'posted:2018-',
  'posted:2018-1',
  'posted:<2w',
  'remote:par',
  'remote:=yes',
  'has:sal',
  'team:anything',
])('%s can be understood, or goes on', (typed) => {
  expect(said(typed)).toBe(undefined);
});
