import { afterEach, expect, test, vi } from 'vitest';
import { excerptOf } from '../../source/postings/excerpt.ts';
import { comparableText } from '../../source/postings/sections.ts';
import { rangesOf } from '../../source/postings/text/ranges.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { read } from '../reading/read.ts';

afterEach(() => vi.restoreAllMocks());

/** Characters that are folded while something is done. */
function foldedIn(work: () => void): number {
  const lower = vi.spyOn(String.prototype, 'toLowerCase');
  work();
  return lower.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0);
}

const long = 'bröd and butter of it\n\n'.repeat(3000);

test('a long text is folded once, whatever is looked for in it', () => {
  const words = ['brod', 'butter', 'it', 'and', 'none'];
  const folded = foldedIn(() => {
    for (const word of words) expect(rangesOf(long, word)).toHaveLength(word === 'none' ? 0 : 3000);
  });
  expect(folded).toBeLessThan(3 * long.length);
});

test('a long section is made comparable once', () => {
  const section = madeUpSection('S', long);
  const first = comparableText(section);
  const folded = foldedIn(() => {
    for (let at = 0; at < 10; at++) expect(comparableText(section)).toBe(first);
  });
  expect(folded).toBe(0);
});

test('what is shown of a text is the first of all that is found', () => {
  const posting = madeUp({ role: 'A', sections: [madeUpSection('S', `An end. ${long}`)] });
  const needles = ['butter', 'brod', 'none'].map((text) => ({ text, at: 'anywhere' as const }));
  const excerpt = excerptOf(posting, needles);
  expect(excerpt?.text.slice(excerpt.ranges[0]?.start).startsWith('bröd')).toBe(true);
});

test('the work for a text of many paragraphs grows evenly with them', () => {
  const timeOf = (count: number) => {
    const text = `# A\n\n## S\n\n${'some words\n\n'.repeat(count)}`;
    const before = process.cpuUsage();
    read(text, 'a.md');
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  timeOf(2000);
  expect(timeOf(16_000)).toBeLessThan(24 * timeOf(2000) + 200_000);
});
