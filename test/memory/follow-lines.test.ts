import { expect, test } from 'vitest';
import { commentedOut, followsIn, linesNaming, lineToAdd } from '../../source/memory/follow-lines.ts';

test('each line names a source; empty lines, comments and what is named twice count for nothing', () => {
  const text = '# mine\r\nlever:acme\r\n\r\n   hn   # every month\n\t# ashby:acme\nlever:acme\n';
  expect(followsIn(text)).toEqual(['lever:acme', 'hn']);
});

test('an address keeps its fragment, and a path its spaces', () => {
  expect(followsIn('https://jobs.example/#open\n~/my jobs/open ones\n#off')).toEqual([
    'https://jobs.example/#open',
    '~/my jobs/open ones',
  ]);
});

test('a mark before the first line is no part of it, and a last line need not end', () => {
  expect(followsIn('\uFEFFhn\nlever:acme')).toEqual(['hn', 'lever:acme']);
  expect(followsIn('')).toEqual([]);
});

test('a source is added in a line of its own, also behind one that does not end', () => {
  expect(lineToAdd('', 'hn')).toBe('hn\n');
  expect(lineToAdd('lever:acme\n', 'hn')).toBe('hn\n');
  expect(lineToAdd('lever:acme', 'hn')).toBe('\nhn\n');
});

test('lines become comments, and everything else stays byte for byte', () => {
  const text = '\n  hn # monthly\r\n\t\nlever:acme\nhn';
  const lines = linesNaming(text, (source) => source === 'hn');
  expect(lines).toEqual([1, 4]);
  const after = commentedOut(text, lines);
  expect(after).toBe('\n#   hn # monthly\r\n\t\nlever:acme\n# hn');
  expect(followsIn(after)).toEqual(['lever:acme']);
  expect(commentedOut(text, [])).toBe(text);
});
