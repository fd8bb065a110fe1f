import { expect, test } from 'vitest';
import { readRecords } from '../../source/reading/records/records.ts';
import { generatePostings } from './generate.ts';

test('the generated postings are the same each time, and fewer are the first of more', () => {
  expect([...generatePostings(20)]).toEqual([...generatePostings(40)].slice(0, 20));
});

test('the program reads every generated posting without a complaint', () => {
  const { parsed, problems } = readRecords([...generatePostings(500)], 'generated.json');
  expect(problems).toEqual([]);
  expect(parsed).toHaveLength(500);
});

test('the generated roles are as different as those of a large board', () => {
  const roles = new Set([...generatePostings(1000)].map(({ role }) => role));
  expect(roles.size).toBeGreaterThan(600);
});
