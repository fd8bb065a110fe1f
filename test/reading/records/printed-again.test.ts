import { expect, test } from 'vitest';
import { jsonPosting } from '../../../source/formats/json.ts';
import { plain } from '../../formats/output-style.ts';
import { madeUp } from '../../made-up-postings.ts';
import { read } from '../read.ts';

const print = (text: string) => {
  const [posting] = read(text, 'a.json');
  return posting ? jsonPosting.print({ ...madeUp({ role: '' }), ...posting }, plain) : '';
};

test.each([
  { location: { a: 1 }, locations: { a: 2 } },
  { locations: { a: 2 }, z: 1, location: { a: 1 }, place: { a: 3 } },
  { workplace: { a: 1 }, remote: { a: 2 } },
  { sections: { a: 1 }, b: { a: 2 } },
  { employment: { a: 1 }, type: { b: 1 }, remote: 'unknown to all', 'remote work': { c: 1 } },
])('%j is printed so that it is printed the same again', (record) => {
  const printed = print(JSON.stringify([{ ...record, role: 'T' }]));
  expect(print(printed)).toBe(printed);
  expect(printed).toContain('"role": "T"');
});
