import { expect, test } from 'vitest';
import { openComparison } from '../../../source/commands/open-comparison.ts';
import { glyphsFor } from '../../../source/layout/glyphs.ts';
import { madeUp, madeUpSection, paragraphs } from '../../made-up-postings.ts';
import { frameOf, inks, paintedFrameOf } from '../frame.tsx';
import { type Headless, headless } from '../headless.ts';

const baker = madeUp({
  role: 'Baker',
  posted: '2018-Q3',
  sections: [
    madeUpSection('What you bring', 'You get up early.\n\n- Bread\n- Tea'),
    madeUpSection('Long', paragraphs('Loaf', 40)),
  ],
});
const cook = madeUp({
  role: 'Cook',
  posted: '2018-Q3',
  team: 'Kitchen',
  sections: [madeUpSection('Requirements', 'You get up late.\n\n- Bread\n- Tea')],
});

function comparing(columns: number, rows: number): Headless {
  const browser = headless({ size: { columns, rows } });
  browser.receive({
    kind: 'comparison-opened',
    comparison: openComparison([baker, cook], { glyphs: glyphsFor({ ascii: false }), isBracketed: false }),
  });
  return browser;
}

const shown = (browser: Headless) => frameOf(browser).map((line) => line.trimEnd());

test('side by side where there is room, facts that differ first', () => {
  const lines = shown(comparing(100, 20));
  expect(lines).toHaveLength(20);
  expect(lines.slice(1, 12)).toEqual([
    ' Baker                                           │ Cook',
    '─'.repeat(100),
    ' Role       Baker                                │ Cook',
    ' Team       Services                             │ Kitchen',
    '',
    ' Posted     2018 Q3',
    ' Status     closed',
    ' Locations  Oakland, California',
    '',
    ' What you bring                                  │ Requirements',
    '',
  ]);
  expect(lines.slice(12, 16)).toEqual([
    ' You get up early.                               │ You get up late.',
    '',
    ' • Bread',
    ' • Tea',
  ]);
});

test('one under the other on a narrower window, with the number of each', () => {
  const lines = shown(comparing(80, 24));
  expect(lines.slice(1, 8)).toEqual([
    ' 1 Baker  2 Cook',
    '─'.repeat(80),
    ' Role       1 Baker',
    '            2 Cook',
    ' Team       1 Services',
    '            2 Kitchen',
    '',
  ]);
  expect(lines.slice(12, 19)).toEqual([
    ' What you bring / Requirements',
    '',
    ' 1 You get up early.',
    ' 2 You get up late.',
    '',
    ' • Bread',
    ' • Tea',
  ]);
});

test('the smallest window has room for it too', () => {
  const lines = shown(comparing(40, 10));
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe(' 1 Baker  2 Cook');
  expect(lines[9]).toMatch(/ % {3}↑↓ scroll {2}Tab next section/);
});

test('Tab goes from section to section, and a resize keeps the place', () => {
  const browser = comparing(80, 12);
  browser.press(['tab', 'tab']);
  expect(shown(browser)[2]).toBe(' What you bring / Requirements');
  browser.resize({ columns: 110, rows: 12 });
  expect(shown(browser)[2]).toMatch(/^ What you bring +│ Requirements$/);
  browser.press(['tab']);
  expect(shown(browser)[2]).toMatch(/^ Long +│ no such section$/);
  browser.press(['shift+tab', 'shift+tab', 'shift+tab']);
  expect(shown(browser)[2]).toMatch(/^ Role/);
});

test('d highlights the words that differ, and no longer', () => {
  const browser = comparing(100, 24);
  const highlighted = '\u001B[1m\u001B[4mlate\u001B[24m\u001B[22m';
  expect(paintedFrameOf(browser, inks.attributes).join('\n')).not.toContain(highlighted);
  browser.press(['d']);
  expect(paintedFrameOf(browser, inks.attributes).join('\n')).toContain(highlighted);
  browser.press(['d']);
  expect(paintedFrameOf(browser, inks.attributes).join('\n')).not.toContain(highlighted);
});

test('it is scrolled to its end and no further, and back leads to where one came from', () => {
  const browser = comparing(80, 24);
  browser.press(['G', 'j', 'j']);
  const lines = shown(browser);
  expect(lines.at(-3)).toBe('   Loaf 40.');
  expect(lines.at(-1)).toMatch(/^ 100 %/);
  browser.press(['escape']);
  expect(browser.snapshot().state.mode).toBe('list');
});

test('the selected postings are asked for, in the order of the list', () => {
  const browser = headless();
  const [effect, ...others] = browser.press(['tab', 'j', 'tab', 'c']);
  expect(others).toEqual([]);
  expect(effect?.kind).toBe('compare');
  expect(effect?.kind === 'compare' && effect.postings.map(({ id }) => id)).toEqual([
    '2018-q3-service-reliability-engineer',
    '2016-q4-support-tech',
  ]);
});

test('keys behind the one that compares wait until there is something to compare', () => {
  const browser = headless({ size: { columns: 80, rows: 12 } });
  browser.press(['tab', 'tab', 'c', 'tab']);
  expect(browser.snapshot().state.mode).toBe('list');
  browser.receive({
    kind: 'comparison-opened',
    comparison: openComparison([baker, cook], { glyphs: glyphsFor({ ascii: false }), isBracketed: false }),
  });
  expect(shown(browser)[2]).toBe(' Posted     2018 Q3');
  expect(browser.snapshot().state.selected.size).toBe(2);
});

test('more than three are refused in words', () => {
  const browser = headless();
  expect(browser.press(['A', 'c'])).toEqual([]);
  expect(shown(browser).at(-1)).toBe(' No more than 3 can be compared; 5 are selected.');
});
