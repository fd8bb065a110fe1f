import { expect, test } from 'vitest';
import { jsonList, jsonPosting } from '../../source/formats/json.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { plain } from './output-style.ts';

const posting = madeUp({
  role: 'Baker “of bread”',
  sections: [madeUpSection('Who', 'We\n\n- bake'), madeUpSection('Why', 'Bread.')],
});

/** What is printed of it: a key is made from where a posting was read. */
const { key: _key, ...told } = posting;

test('a list is an array of postings with the headings of their sections', () => {
  expect(JSON.parse(jsonList.print([posting], parseQuery(''), plain))).toEqual([
    { ...told, sections: ['Who', 'Why'] },
  ]);
});

test('an empty list is an empty array', () => {
  expect(jsonList.print([], parseQuery('zzz'), plain)).toBe('[]\n');
});

test('several postings are an array', () => {
  const printed = [posting, posting].map((each) => jsonPosting.print(each, plain));
  expect(jsonPosting.join(printed)).toBe(`${JSON.stringify([told, told], undefined, 2)}\n`);
});

test('a posting is an object with its sections, or with those that were asked for', () => {
  expect(JSON.parse(jsonPosting.print(posting, plain))).toEqual(told);
  const only = posting.sections.slice(1);
  expect(JSON.parse(jsonPosting.print(posting, plain, only))).toEqual({ ...told, sections: only });
});

test('a posting ends with a line break', () => {
  expect(jsonPosting.print(posting, plain)).toMatch(/[^\n]\n$/);
});

test('how a section begins is not said a second time', () => {
  const led = { ...posting, sections: posting.sections.map((section) => ({ ...section, lead: 'We' })) };
  expect(jsonPosting.print(led, plain)).toBe(jsonPosting.print(posting, plain));
  expect(jsonPosting.print(led, plain, led.sections)).toBe(jsonPosting.print(posting, plain));
});
