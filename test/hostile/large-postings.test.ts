import { expect, test, vi } from 'vitest';
import { textOf } from '../../source/layout/line.ts';
import { Page } from '../../source/layout/text.ts';
import { createFinder } from '../../source/postings/search/finder.ts';
import { frameLines } from '../../source/ui/screens/index.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { read } from '../reading/read.ts';
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

/** A megabyte in one section, in other kinds of blocks. */
const megabytes = {
  paragraphs: 'a\n\n'.repeat(320_000),
  'paragraphs full of emphasis': Array.from({ length: 100 }, () => '*so* '.repeat(1800)).join('\n\n'),
  'rows of code': `\`\`\`\n${'a\n'.repeat(400_000)}\`\`\``,
  'items of a list': '- an item\n'.repeat(100_000),
  'cells of a wide table': `${['|a'.repeat(400), '|-'.repeat(400)].join('|\n')}|\n${`${'|ab'.repeat(400)}|\n`.repeat(400)}`,
  words: 'word and another '.repeat(60_000),
};

test.each(Object.entries(megabytes))('in a section of very many %s no key lays out all', (_, text) => {
  const sections = [madeUpSection('S', text)];
  const browser = browse(madeUp({ role: 'Large', id: 'large', key: 'large', sections }));
  const leaves = vi.spyOn(Page.prototype, 'flow');
  for (const key of ['enter', 'space', 'b', 'G', 'k', 'g', '/', 'a', 'n', 'enter', 'n', 'N']) {
    browser.press([key]);
    frameLines(browser.snapshot(), browser.setting);
  }
  expect(leaves.mock.calls.length).toBeLessThan(60_000);
  leaves.mockRestore();
});

test('paging through a long section shows every line once, and back again', () => {
  const text = Array.from({ length: 9000 }, (_, at) => `Line ${at} of it.`).join('\n\n');
  const sections = [madeUpSection('S', text)];
  const browser = browse(madeUp({ role: 'Large', id: 'large', key: 'large', sections }));
  const numbers = () =>
    frameLines(browser.snapshot(), browser.setting).flatMap(
      (line) => /Line (\d+) of/.exec(textOf(line))?.[1] ?? [],
    );
  const seen = new Set<string>();
  browser.press(['enter']);
  for (let page = 0; page < 1000 && !seen.has('8999'); page++) {
    for (const each of numbers()) seen.add(each);
    browser.press(['space']);
  }
  expect([...seen]).toEqual(Array.from({ length: 9000 }, (_, at) => `${at}`));
  browser.press(['[', 'G']);
  expect(numbers().at(-1)).toBe('8999');
  browser.press(['g', '/', ...'line 7000 of', 'enter']);
  expect(numbers()[0]).toBe('7000');
  browser.press(['escape', 'k']);
  expect(numbers()).toContain('7000');
});

test('hits are counted and found in all parts of a long section', () => {
  const text = Array.from({ length: 9000 }, (_, at) =>
    at % 1000 === 500 ? `Cocoa ${at}.` : `Line ${at}.`,
  ).join('\n\n');
  const browser = browse(
    madeUp({ role: 'Large', id: 'large', key: 'large', sections: [madeUpSection('S', text)] }),
  );
  const status = () => textOf(frameLines(browser.snapshot(), browser.setting).at(-1) ?? []);
  browser.press(['enter', '/', ...'cocoa', 'enter']);
  expect(status()).toContain('1 of 9');
  browser.press(['n', 'n']);
  expect(status()).toContain('3 of 9');
  browser.press(['N', 'N', 'N']);
  expect(status()).toContain('9 of 9');
});

test('front matter that is wrong in every line takes hardly longer than one that is right', () => {
  const withLines = (line: (at: number) => string) =>
    `---\n${Array.from({ length: 20_000 }, (_, at) => line(at)).join('\n')}\n---\n\n# Baker\n`;
  const right = timeOf(() =>
    read(
      withLines((at) => `k${at}: "v"`),
      'a.md',
    ),
  );
  const wrong = timeOf(() =>
    read(
      withLines((at) => `k${at}: "v`),
      'a.md',
    ),
  );
  expect(wrong / right).toBeLessThan(2);
});
