import { expect, test } from 'vitest';
import { uncomparedText } from '../../../source/postings/comparison/bounded-text.ts';
import { afterIn } from '../../../source/postings/comparison/paragraph-changes.ts';
import { areAlike, textDifferences } from '../../../source/postings/comparison/text-differences.ts';
import type { Posting, Section } from '../../../source/postings/posting.ts';
import { madeUp, madeUpSection, paragraphs } from '../../made-up-postings.ts';

const withSections = (...sections: readonly Section[]): Posting => madeUp({ role: 'Baker', sections });

const between = (before: string, after: string) => {
  const differences = textDifferences(
    withSections(madeUpSection('Work', before)),
    withSections(madeUpSection('Work', after)),
  );
  return differences.sections[0]?.changes ?? [];
};

/** Words as they are written where there are no colours. */
const written = (before: string, after: string): string =>
  between(before, after)
    .flatMap((change) => (change.kind === 'edited' ? change.words : []))
    .map(({ kind, text, isApart }) => {
      const space = isApart ? ' ' : '';
      if (kind === 'removed') return `${space}[-${text}-]`;
      return kind === 'added' ? `${space}{+${text}+}` : space + text;
    })
    .join('');

test.each([
  ['Bake ten loaves a day.', 'Bake twelve loaves a day.', 'Bake [-ten-] {+twelve+} loaves a day.'],
  ['We sell bread and tea.', 'We sell bread.', 'We sell bread[- and tea-].'],
  ['Pay: 40,000 a year.', 'Pay: 45,000 a year.', 'Pay: [-40,000-] {+45,000+} a year.'],
  ['パンを毎日焼きます', 'パンを毎朝焼きます', 'パンを毎[-日-]{+朝+}焼きます'],
])('words that were edited stand in their sentence: %s', (before, after, expected) => {
  expect(written(before, after).replaceAll('[- ', ' [-')).toBe(expected.replaceAll('[- ', ' [-'));
});

test('what only looks different is not different', () => {
  const before = withSections(madeUpSection('Work', 'Bake **good** bread.\n\n* tea\n* cake'));
  const after = withSections(madeUpSection('Work', 'Bake good\nbread.\n\n- tea\n- cake'));
  expect(areAlike(textDifferences(before, after))).toBe(true);
});

test('only what changed is told paragraph by paragraph, and what did not is counted', () => {
  const before = paragraphs('Loaf', 12);
  const after = before.replace('Loaf 6.', 'Loaf 6 and a half.');
  const changes = between(before, after);
  expect(changes.map(({ kind }) => kind)).toEqual(['same', 'edited', 'same']);
  expect(changes.map((change) => (change.kind === 'same' ? change.paragraphs.length : 1))).toEqual([5, 1, 6]);
});

test('a paragraph with more than 60 % other words is told as rewritten', () => {
  const [change] = between(
    'We are a small bakery by the sea.',
    'Our company leads the world in disruptive flour.',
  );
  expect(change?.kind).toBe('rewritten');
});

test('paragraphs find each other by what they say, though others came between them', () => {
  const changes = between(
    'Bake bread every morning at five.\n\nClean the oven when it is cold.',
    'Talk to the people who come in.\n\nBake bread every morning at six.\n\nAnd sing.\n\nClean the oven while it is cold.',
  );
  expect(changes.map(({ kind }) => kind)).toEqual(['added', 'edited', 'added', 'edited']);
});

test('sections come, go and get other names', () => {
  const us = madeUpSection('About us', 'A bakery that is older than its oven.');
  const { sections, same } = textDifferences(
    withSections(us, madeUpSection('Tea', 'Tea at four.'), madeUpSection('Pay', 'Enough.')),
    withSections(
      { ...us, heading: 'Who bakes' },
      madeUpSection('Pay', 'Enough.'),
      madeUpSection('Cake', 'Ours.'),
    ),
  );
  expect(same).toBe(1);
  expect(sections).toMatchObject([
    { heading: 'Who bakes', headingBefore: 'About us', kind: 'edited' },
    { heading: 'Tea', kind: 'removed' },
    { heading: 'Cake', kind: 'added' },
  ]);
});

test('facts that differ are told with both of their values', () => {
  const { facts } = textDifferences(
    madeUp({ role: 'Baker', salary: '€40,000' }),
    madeUp({ role: 'Baker', salary: '€45,000', visa: 'none' }),
  );
  expect(facts).toMatchObject([
    { label: 'Visa', values: ['', 'none'] },
    { label: 'Salary', values: ['€40,000', '€45,000'] },
  ]);
});

const letters = (seed: number, count: number) =>
  Array.from({ length: count }, (_, at) => ((at * 7919 + seed * 104_729) % 99_991).toString(36));
const bigTexts: readonly (readonly [string, (seed: number) => string])[] = [
  ['one long paragraph', (seed) => letters(seed, 180_000).join(' ')],
  ['one long word', (seed) => letters(seed, 180_000).join('')],
  ['many short paragraphs', (seed) => letters(seed, 180_000).join('\n\n')],
  [
    'paragraphs of usual length',
    (seed) =>
      letters(seed, 180_000)
        .join(' ')
        .replace(/(?:\S+ ){60}/g, '$&\n\n'),
  ],
  [
    'words that all are in both',
    (seed) =>
      letters(seed, 180_000)
        .map((word) => word.slice(0, 1))
        .join(' ')
        .replace(/(?:\S+ ){60}/g, '$&\n\n'),
  ],
];

test.each(bigTexts)('of two megabytes only so much is compared, and it says that: %s', (_name, text) => {
  const { sections } = textDifferences(
    withSections(madeUpSection('Work', text(1)), madeUpSection('Us', 'We bake.')),
    withSections(madeUpSection('Work', text(2)), madeUpSection('Us', 'We brew.')),
  );
  const told = sections.flatMap(({ changes }) => changes.flatMap(afterIn));
  expect(told.length).toBeLessThanOrEqual(600);
  expect(told.reduce((sum, paragraph) => sum + paragraph.text.length, 0)).toBeLessThanOrEqual(40_000);
  expect(sections.some(({ uncompared }) => uncompared !== undefined)).toBe(true);
});

test('a text that is ten times as long takes no longer, once so much is compared as can be', () => {
  const spent = (count: number): number => {
    const [before = '', after = ''] = [1, 2].map((seed) => letters(seed, count).join('\n\n'));
    const start = process.cpuUsage();
    between(before, after);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  spent(18_000);
  const [short, long] = [spent(18_000), spent(180_000)];
  // Lines that are left out are only counted.
  expect(long / short).toBeLessThan(5);
});

test('what is said of a text that is only compared at its beginning', () => {
  const lines = letters(1, 1000);
  const [{ uncompared, kind } = {}] = textDifferences(
    withSections(madeUpSection('Work', lines.join('\n\n'))),
    withSections(madeUpSection('Work', [...lines, 'one more'].join('\n\n'))),
  ).sections;
  expect(kind).toBe('edited');
  expect(uncompared && uncomparedText(uncompared)).toBe('401 more paragraphs are not compared');
  expect(uncomparedText({ count: 900_000, of: 'characters' })).toBe(
    '900,000 more characters are not compared',
  );
});
