import { expect, test } from 'vitest';
import { markdownPosting } from '../../source/formats/markdown.ts';
import { textPosting } from '../../source/formats/text.ts';
import { problemsIn } from '../../source/reading/check/check.ts';
import { columns } from '../formats/output-style.ts';
import { read } from '../reading/read.ts';

/** More than the stack holds when an array of so many is spread. */
const many = 130_000;

const rows = (row: (at: number) => string) => Array.from({ length: many }, (_, at) => row(at)).join('\n');

const deep = (open: string, close: string, inside = '') =>
  open.repeat(10_000) + inside + close.repeat(10_000);

const printed = (text: string, file: string) => {
  const [posting] = read(text, file);
  if (!posting) throw new Error('nothing was read');
  return [textPosting, markdownPosting].map(({ print }) =>
    print({ id: 'a', key: 'a', ...posting }, columns(80)),
  );
};

test.each([
  ['rows of a table', `# A\n\n## T\n\n|a|\n|-|\n${rows(() => 'a')}`, 'a.md'],
  ['facts', `{"role":"A",${rows((at) => `"k${at}":1,`)}"z":1}`, 'a.json'],
])('very many %s can be printed', (_, text, file) => {
  for (const print of printed(text, file)) expect(print.length).toBeGreaterThan(many);
});

test.each([
  ['unsafe characters', `# A\n\n${rows(() => '\u0001')}`, 'a.md'],
  ['facts that are none', `{"role":"A",${rows((at) => `"k${at}":1,`)}"z":1}`, 'a.json'],
])('very many %s can be told', (_, text, file) => {
  expect(problemsIn(text, file).length).toBeGreaterThan(many);
});

test.each([
  ['lists', `{"role":"A","team":${deep('[', ']')}}`, 'a.json'],
  ['lists in front matter', `---json\n{"role":"A","team":${deep('[', ']')}}\n---\n`, 'a.md'],
  ['records', `{"role":"A","team":${deep('{"a":', '}', '1')}}`, 'a.json'],
])('%s that are very deep can be printed and checked', (_, text, file) => {
  for (const print of printed(text, file)) expect(print).toContain('A');
  expect(problemsIn(text, file).length).toBeGreaterThan(0);
});
