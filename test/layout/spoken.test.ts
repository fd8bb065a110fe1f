import { expect, test } from 'vitest';
import { spokenLines } from '../../source/layout/spoken.ts';
import { blocksOf } from '../../source/postings/text/markdown-blocks.ts';

const spoken = (markdown: string) => spokenLines(blocksOf(markdown));

test('a paragraph is a line, however long, without marks of emphasis', () => {
  const words = Array.from({ length: 200 }, (_, at) => `word${at}`);
  expect(spoken(`**Tea** and\n_cake_ ${words.join('\n')}`)).toEqual([`Tea and cake ${words.join(' ')}`]);
});

test('each item is a line with a dash or its number, whether it is done said in words', () => {
  expect(spoken('- one\n  - inner\n- two')).toEqual(['- one', '- inner', '- two']);
  expect(spoken('3. three\n4. four')).toEqual(['3. three', '4. four']);
  expect(spoken('- [x] sent\n- [ ] answered')).toEqual(['- Done: sent', '- Not done: answered']);
});

test('a row of a table names its columns', () => {
  expect(spoken('| Day | Task |\n| --- | --- |\n| Monday | bread |\n| | cake |')).toEqual([
    'Day: Monday, Task: bread',
    'Task: cake',
  ]);
});

test('a quotation says that it is one, and rules say nothing', () => {
  expect(spoken('> Good place.\n\n---\n\n## Next')).toEqual(['Quote: Good place.', 'Next']);
});

test('the address of a link stands behind its text', () => {
  expect(spoken('See [our page](https://jobs.example/us).')).toEqual([
    'See our page (https://jobs.example/us).',
  ]);
});
