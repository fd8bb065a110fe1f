import { expect, test } from 'vitest';
import { comparisonMarkdown } from '../../source/formats/comparison-markdown.ts';
import { comparisonSheet } from '../../source/layout/comparison/comparison-sheet.ts';
import { differenceSheet } from '../../source/layout/comparison/difference-sheet.ts';
import type { Sheet } from '../../source/layout/comparison/sheet.ts';
import { spokenComparison } from '../../source/layout/comparison/spoken-comparison.ts';
import { glyphsFor } from '../../source/layout/glyphs.ts';
import { textOf } from '../../source/layout/line.ts';
import { comparisonOf } from '../../source/postings/comparison/comparison.ts';
import { textDifferences } from '../../source/postings/comparison/text-differences.ts';
import { madeUp, madeUpSection, paragraphs } from '../made-up-postings.ts';

const bakerWith = (count: number) =>
  madeUp({ role: 'Baker', sections: [madeUpSection('Work', paragraphs('Loaf', count))] });
const [before, after] = [bakerWith(700), bakerWith(1600)];
const look = { glyphs: glyphsFor({ ascii: false }), isBracketed: false, width: 78 };
const linesOf = ({ lines }: Sheet) => lines.map(({ line }) => textOf(line)).join('\n');
const comparison = comparisonOf([before, after]);

test.each([
  ['a comparison on the screen', () => linesOf(comparisonSheet(comparison, { ...look, marksWords: true }))],
  ['one side by side', () => linesOf(comparisonSheet(comparison, { ...look, width: 120, marksWords: true }))],
  ['one that is spoken', () => spokenComparison(comparison).join('\n')],
  ['one as Markdown', () => comparisonMarkdown(comparison)],
  [
    'what was changed',
    () => linesOf(differenceSheet(textDifferences(before, after), { ...look, showsOld: false })),
  ],
])('%s says how much of a long posting is not compared', (_what, told) => {
  expect(told()).toMatch(/1,000 more paragraphs are not compared\.?\n?$/);
});
