import { expect, test } from 'vitest';
import { sectionsLike, sectionWith } from '../../source/postings/sections.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';

const posting = madeUp({
  role: 'Baker',
  sections: [
    madeUpSection('Who we are', 'We run **Docker**,\nand we run it _well_.'),
    madeUpSection('What you’ll do', 'Bake `node_modules`. Drink café au lait.'),
    madeUpSection('Who we look for', 'Docker people.'),
  ],
});

const headings = (wanted: string) => sectionsLike(posting, wanted).map(({ heading }) => heading);
const holding = (text: string) => sectionWith(posting, text)?.heading;

test('a section is meant by the beginnings of words of its heading, in any order', () => {
  expect(headings('do')).toEqual(['What you’ll do']);
  expect(headings("what you'll do")).toEqual(['What you’ll do']);
  expect(headings('WHO')).toEqual(['Who we are', 'Who we look for']);
  expect(headings('look who')).toEqual(['Who we look for']);
  expect(headings('oo')).toEqual([]);
  expect(headings('are we not')).toEqual([]);
});

test('the first section that holds a text is found, in its heading or under it', () => {
  expect(holding('docker')).toBe('Who we are');
  expect(holding('look for')).toBe('Who we look for');
  expect(holding('CAFE')).toBe('What you’ll do');
  expect(holding('kubernetes')).toBe(undefined);
});

test('emphasis and line breaks do not stand in the way of a text', () => {
  expect(holding('docker, and we run it well.')).toBe('Who we are');
});

test('a text with a sign that can mark emphasis is found too', () => {
  expect(holding('node_modules')).toBe('What you’ll do');
});
