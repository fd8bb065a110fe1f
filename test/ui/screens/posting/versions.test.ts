import { expect, test } from 'vitest';
import { createFinder } from '../../../../source/postings/search/finder.ts';
import type { Version } from '../../../../source/postings/versions/version.ts';
import { madeUp, madeUpSection } from '../../../made-up-postings.ts';
import { frameOf } from '../../frame.tsx';
import { type Headless, headless } from '../../headless.ts';

const saying = (text: string) =>
  madeUp({ role: 'Baker', sections: [madeUpSection('Who we are', 'Bakers.'), madeUpSection('Work', text)] });
const now = saying('Bake twelve loaves.');
const versions: readonly Version[] = [
  { on: '2025-12-01', posting: saying('Bake one loaf.') },
  { on: '2026-01-03', posting: saying('Bake ten loaves.') },
  { on: '2026-01-10', posting: now },
];

const reading = (columns: number, rows: number): Headless => {
  const browser = headless({ finder: createFinder([now]), size: { columns, rows } });
  browser.press(['enter', '2']);
  return browser;
};

const shown = (browser: Headless) => frameOf(browser).map((line) => line.trimEnd());

test.each([
  [40, 10],
  [80, 24],
  [120, 40],
])('v goes back through the versions and V forth, at %i by %i', (columns, rows) => {
  const browser = reading(columns, rows);
  expect(browser.press(['v'])).toEqual([{ kind: 'find-versions', posting: now, steps: 1 }]);
  browser.receive({ kind: 'versions-found', posting: now, versions, steps: 1 });
  expect(shown(browser)).toHaveLength(rows);
  expect(shown(browser)[1]).toMatch(/^ version 2 of 3, of 3 Jan/);
  expect(shown(browser).join('\n')).toContain('Bake ten loaves.');
  expect(browser.press(['v'])).toEqual([]);
  expect(shown(browser)[1]).toMatch(/^ version 1 of 3, of 1 Dec 2025/);
  expect(shown(browser).join('\n')).toContain('Bake one loaf.');
  browser.press(['v']);
  expect(shown(browser).at(-1)).toBe(' No older version is kept.');
  browser.press(['V', 'V']);
  expect(shown(browser).join('\n')).not.toContain('of 3 Jan');
  expect(shown(browser).join('\n')).toContain('Bake twelve loaves.');
  browser.press(['V']);
  expect(shown(browser).at(-1)).toBe(' This is what it says now.');
});

test('it says so if there is no other version', () => {
  const browser = reading(80, 24);
  browser.press(['v']);
  browser.receive({ kind: 'versions-found', posting: now, versions: versions.slice(-1), steps: 1 });
  expect(shown(browser).at(-1)).toBe(' No earlier version of it is kept.');
});

test('whoever comes back to a posting reads what it says now', () => {
  const browser = reading(80, 24);
  browser.press(['v']);
  browser.receive({ kind: 'versions-found', posting: now, versions, steps: 1 });
  browser.press(['escape', 'enter', '2']);
  expect(shown(browser).join('\n')).toContain('Bake twelve loaves.');
});

test('d asks what was changed, up to the version that is read', () => {
  const browser = reading(80, 24);
  expect(browser.press(['d'])).toEqual([{ kind: 'show-changes', posting: now, back: 0 }]);
});
