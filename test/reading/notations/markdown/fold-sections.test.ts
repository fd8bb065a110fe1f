import { expect, test } from 'vitest';
import { folded } from '../../../../source/reading/notations/markdown/fold-sections.ts';

/** Sections, given as heading and text in turn, once they are folded. */
function fold(...words: readonly string[]): readonly string[] {
  const sections = words.flatMap((heading, at) =>
    at % 2 === 0 ? [{ heading, text: words[at + 1] ?? '', line: at }] : [],
  );
  return folded(sections).flatMap(({ heading, text }) => [heading, text]);
}

test('a heading over another goes before it', () => {
  expect(fold('Duties', '', 'Bread', 'Bake.')).toEqual(['Duties: Bread', 'Bake.']);
  expect(fold('Duties', '', 'Aim 1: bake bread', 'Bake.')).toEqual([
    'Aim 1: bake bread',
    '*Duties*\n\nBake.',
  ]);
});

test('a heading that says nothing is dropped', () => {
  expect(fold('Job description', '', 'Bread', 'Bake.')).toEqual(['Bread', 'Bake.']);
  expect(fold('Duties', '', 'Overview', 'Bake.')).toEqual(['Duties', 'Bake.']);
});

test('a last heading with nothing under it goes to the text before it', () => {
  expect(fold('Bread', 'Bake.', 'Write to us', '')).toEqual(['Bread', 'Bake.\n\n*Write to us*']);
});

test('headings with no text at all stay', () => {
  expect(fold('Bread', '', 'Tea', '')).toEqual(['Bread', '', 'Tea', '']);
});
