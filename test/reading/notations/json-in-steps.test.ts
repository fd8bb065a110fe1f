import { expect, test } from 'vitest';
import { readJson } from '../../../source/reading/notations/json.ts';
import { readJsonInSteps } from '../../../source/reading/notations/json-in-steps.ts';

/** What a text says that is read in steps of so many characters, and how many steps that were. */
function inSteps(text: string, size: number) {
  const steps = readJsonInSteps(text, size);
  for (let count = 0; ; count++) {
    const { done, value } = steps.next();
    if (done) return { read: value, count };
  }
}

const records = [{ a: [1, [2, ']']], b: '",[{' }, { c: '\\', d: '\\"' }, 'x', [], {}, null, -1.5e3];

test.each([
  ['an array', records],
  ['an array of nothing', []],
  ['lists in an object', { total: 3, jobs: records, 7: [1, 2], none: [], in: { list: [1, { a: [2] }] } }],
  ['names that are lists', { '[': ['"[', ','], __proto: [1] }],
  ['a text', 'a, [b]'],
  ['a number', 123456789],
])('%s is the same in whatever steps it is read', (_what, value) => {
  for (const text of [JSON.stringify(value), JSON.stringify(value, undefined, 2)])
    for (const size of [1, 2, 3, 7, 20, 1000])
      expect(inSteps(text, size).read).toEqual({ value: JSON.parse(text) });
});

test.each(['[1,2', '[1,,2]', '[1,2,]', '{"a":[1]]', '[1}', '[1]]', '{"a":[1,]}', '[1] x', '{"a":[[1,2}]}'])(
  'what is no JSON has the same mistake: %s',
  (text) => {
    expect(inSteps(text, 1).read).toEqual(readJson(text));
  },
);

test('a large text takes many steps', () => {
  const text = JSON.stringify({ jobs: Array.from({ length: 1000 }, (_each, id) => ({ id })) });
  expect(inSteps(text, 100).count).toBeGreaterThan(50);
});
