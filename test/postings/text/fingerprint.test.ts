import { expect, test } from 'vitest';
import { fingerprint } from '../../../source/postings/text/fingerprint.ts';

test('a fingerprint is twelve letters and digits, and the same every time', () => {
  expect(fingerprint('')).toMatch(/^[a-z0-9]{12}$/);
  expect(fingerprint('Cook')).toBe(fingerprint('Cook'));
});

test('of many texts that differ little no two have the same, and their starts are spread well', () => {
  const prints = Array.from({ length: 20_000 }, (_, at) => fingerprint(`Cook ${at}`));
  expect(new Set(prints).size).toBe(20_000);
  expect(new Set(prints.map((print) => print.slice(0, 4))).size).toBeGreaterThan(19_700);
});
