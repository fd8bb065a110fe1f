import { expect, test } from 'vitest';
import type { Row } from './measures/measure.ts';
import { isMet, jsonOf, readmeTableOf, resultsOf, tableOf } from './report.ts';
import { figuresOf } from './statistics.ts';

const machine = {
  date: '2026-11-22',
  cpu: 'Fast One',
  cores: 2,
  memory: 24,
  system: 'Linux 6',
  load: 0.1,
  programs: ['npm-jobs 1.0.0', 'Node 20.20.2'],
};

const row: Row = {
  what: 'first frame',
  node: '20.20.2',
  unit: 'ms',
  program: figuresOf([90, 100, 130]),
  bare: figuresOf([50]),
  target: { of: 'ratio', atMost: 2.1 },
};

test('the figures of values are the one in the middle and the one that 95 of 100 do not exceed', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(figuresOf(values)).toEqual({ median: 50, p95: 95, count: 100 });
  expect(figuresOf([7])).toEqual({ median: 7, p95: 7, count: 1 });
});

test('a target is met by what is at most as much: the ratio to bare Node, the percentile, or the median', () => {
  expect(isMet(row)).toBe(true);
  expect(isMet({ ...row, target: { of: 'ratio', atMost: 1.9 } })).toBe(false);
  expect(isMet({ ...row, target: { of: 'p95', atMost: 129 } })).toBe(false);
  expect(isMet({ ...row, target: { of: 'median', atMost: 100 } })).toBe(true);
});

test('the table says the machine, and of each row the figures, the ratio and whether the target is met', () => {
  const lines = tableOf([row], machine).split('\n');
  expect(lines.slice(0, 2)).toEqual([
    '2026-11-22, Fast One with 2 cores, 24 GB, Linux 6, load 0.1 when it began.',
    'npm-jobs 1.0.0, Node 20.20.2.',
  ]);
  expect(lines[5]).toMatch(
    /^\| first frame \| +20 \| 100 \/ 130 ms \| +50\.0 ms \| 2\.00 \| +\| ≤ 2\.1 × ✓ \|$/,
  );
  expect(new Set(lines.slice(3, 6).map((line) => line.length)).size).toBe(1);
});

test('as JSON a row has its ratio and whether its target is met', () => {
  const { rows } = JSON.parse(jsonOf([row], machine));
  expect(rows[0]).toMatchObject({ what: 'first frame', ratio: 2, isMet: true });
});

test('the page of results has a heading, how to take it again, and the whole table', () => {
  const page = resultsOf([row], machine);
  expect(page).toMatch(/^# Results of the benchmark\n\nWritten by `npm run bench -- --write`/);
  expect(page.endsWith(tableOf([row], machine))).toBe(true);
});

test('the README is given at most five rows, of the first version of Node, and where the others are', () => {
  const what = [
    'first frame, 110×30',
    'first frame, 120×50',
    'npm-jobs list engineer',
    'key to paint, moving, 51 postings',
    'key to paint, typing, 10,000 postings',
    'package',
  ];
  const rows = ['20.20.2', '24.21.0'].flatMap((node) => what.map((each) => ({ ...row, what: each, node })));
  const lines = readmeTableOf(rows).trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(2 + 5);
  expect(lines.join()).not.toContain('| 24 |');
  expect(lines.at(-1)).toContain('test/bench/RESULTS.md');
});
