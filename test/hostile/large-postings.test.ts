import { expect, test } from 'vitest';
import { createFinder } from '../../source/postings/search/finder.ts';
import { frameLines } from '../../source/ui/screens/index.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { type Headless, headless } from '../ui/headless.ts';

/** Milliseconds of the processor that something takes: other programs do not count. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const few = Array.from({ length: 30 }, (_, at) => madeUp({ role: `Role ${at}`, id: `${at}`, key: `${at}` }));

function browse(posting: ReturnType<typeof madeUp>): Headless {
  return headless({ finder: createFinder([posting, ...few]), size: { columns: 120, rows: 30 } });
}

/** The quickest of some keys that come back to where one was, drawn as well. */
function keyIn(browser: Headless): number {
  const times = Array.from({ length: 6 }, (_, at) =>
    timeOf(() => {
      browser.press([at % 2 === 0 ? 'j' : 'k']);
      frameLines(browser.snapshot(), browser.setting);
    }),
  );
  return times.reduce((least, time) => Math.min(least, time));
}

test.each([
  [
    'sections',
    { sections: Array.from({ length: 10_000 }, (_, at) => madeUpSection(`S${at}`, `some *text* ${at}`)) },
  ],
  ['places', { locations: Array.from({ length: 100_000 }, (_, at) => `Place ${at}, Norway`) }],
])('no key of the list waits for a posting with very many %s', (_, facts) => {
  const browser = browse(madeUp({ role: 'Large', id: 'large', key: 'large', ...facts }));
  expect(keyIn(browser)).toBeLessThan(50);
});

test('only the section that is seen is laid out', () => {
  const read: string[] = [];
  const sections = Array.from({ length: 100 }, (_, at) => ({
    heading: `S${at}`,
    lead: '',
    get text() {
      read.push(this.heading);
      return 'word '.repeat(1000);
    },
  }));
  const browser = browse(madeUp({ role: 'Large', id: 'large', key: 'large', sections }));
  browser.press(['enter', 'tab', 'tab']);
  read.length = 0;
  browser.press(['tab', 'j', 'j']);
  frameLines(browser.snapshot(), browser.setting);
  expect(new Set(read)).toEqual(new Set(['S3']));
});
