import { describe, expect, test } from 'vitest';
import { glyphsFor } from '../../../../source/layout/glyphs.ts';
import { createFinder } from '../../../../source/postings/search/finder.ts';
import { madeUp, madeUpSection, paragraphs } from '../../../made-up-postings.ts';
import { frameOf, inks, paintedFrameOf } from '../../frame.tsx';
import { type Headless, headless } from '../../headless.ts';

const open = (keys: readonly string[] = [], columns = 80, rows = 24): Headless => {
  const browser = headless({ size: { columns, rows } });
  browser.press(['enter', ...keys]);
  return browser;
};

test('in a wide window the outline stands at the left, the section at the right', () => {
  expect(frameOf(open(['tab'], 120, 12)).slice(0, 7)).toEqual([
    expect.stringMatching(/^ Service Reliability Engineer {2,}1 of 5$/),
    `${'─'.repeat(28)}┬${'─'.repeat(91)}`,
    "   1 Who we are             │ What you'll do",
    " ❯ 2 What you'll do         │",
    '   3 Why join               │ Keep things running with docker.',
    '   4 Facts                  │',
    '                            │ Task 1.',
  ]);
});

test('in 80 columns the outline is one line', () => {
  expect(frameOf(open()).slice(0, 7)).toEqual([
    expect.stringMatching(/^ Service Reliability Engineer {2,}1 of 5$/),
    expect.stringMatching(
      /^ Services · Oakland, California · remote: anywhere; US hours {2,}2018 Q3 · closed$/,
    ),
    " ❯1 Who we are   2 What you'll do   3 Why join   4 Facts",
    '─'.repeat(80),
    ' Fact 1.',
    '',
    ' Fact 2.',
  ]);
});

test('the section that is read is in sight in the outline, however many there are and however small the window', () => {
  const sections = Array.from({ length: 30 }, (_, at) => madeUpSection(`Heading ${at + 1}`, 'Text.'));
  const finder = createFinder([madeUp({ role: 'Author', sections })]);
  for (const columns of [40, 120]) {
    const browser = headless({ finder, size: { columns, rows: 10 } });
    browser.press(['enter']);
    for (let section = 1; section <= 30; section++) {
      expect(frameOf(browser).join('\n')).toMatch(new RegExp(`❯ ?${section} Heading ${section}\\b`));
      browser.press(['tab']);
    }
  }
});

describe('reading on with the space bar alone', () => {
  const sizes = [
    [40, 10],
    [80, 24],
    [100, 10],
    [120, 40],
    [120, 20],
    [200, 60],
  ] as const;

  test.each(sizes)('shows every line of the posting, in %i by %i', (columns, rows) => {
    const browser = open([], columns, rows);
    const shown = new Set<string>();
    let page = '';
    for (let next = frameOf(browser).join('\n'); next !== page; next = frameOf(browser).join('\n')) {
      page = next;
      for (const [text] of page.matchAll(/(Fact|Task) \d+\.|The tea is good/g)) shown.add(text);
      browser.press(['space']);
    }
    const facts = Array.from({ length: 40 }, (_, at) => `Fact ${at + 1}.`);
    const tasks = Array.from({ length: 20 }, (_, at) => `Task ${at + 1}.`);
    expect([...facts, ...tasks, 'The tea is good'].filter((text) => !shown.has(text))).toEqual([]);
  });

  test.each(sizes)('keeps the last line of a page in sight on the next, in %i by %i', (columns, rows) => {
    const browser = open([], columns, rows);
    const factsOn = () => frameOf(browser).flatMap((line) => line.match(/Fact (\d+)\./)?.[1] ?? []);
    const before = factsOn();
    browser.press(['space']);
    expect(Number(factsOn()[0])).toBeLessThanOrEqual(Number(before.at(-1)) + 1);
  });
});

describe('the last line', () => {
  test.each([
    [40, 10],
    [80, 24],
    [99, 13],
    [100, 14],
    [120, 12],
    [120, 40],
  ])('says where one is, in %i by %i', (columns, rows) => {
    const browser = open(['tab'], columns, rows);
    expect(frameOf(browser).at(-1)).toMatch(/^ 2\/4 What you'll do · \d+ %/);
  });

  test('counts up to 100 % at the end', () => {
    const shareAfter = (keys: readonly string[]) =>
      Number(
        frameOf(open(keys))
          .at(-1)
          ?.match(/(\d+) %/)?.[1],
      );
    expect(shareAfter(['tab'])).toBeGreaterThan(shareAfter([]));
    expect(shareAfter(['4', 'G'])).toBe(100);
  });

  test.each([
    [40, 10],
    [80, 24],
    [120, 40],
  ])('shows what is looked for and how often it stands there, in %i by %i', (columns, rows) => {
    const browser = open(['/', 'd', 'o', 'c'], columns, rows);
    expect(frameOf(browser).at(-1)).toMatch(/^ find: doc▏ +1 of 2/);
    browser.press(['enter', 'n']);
    expect(frameOf(browser).at(-1)).toMatch(/^ doc: 2 of 2/);
    browser.press(['/', 'x', 'y', 'z']);
    expect(frameOf(browser).at(-1)).toMatch(/^ find: xyz▏ +not in this posting/);
  });
});

test('of a long text that is looked for its end is in sight', () => {
  const browser = open(['/', ...`${'long '.repeat(15)}end`], 40, 10);
  expect(frameOf(browser).at(-1)).toMatch(/^ find: .*end▏/);
});

test('a resize keeps the paragraph that is read on top', () => {
  const browser = headless({
    size: { columns: 80, rows: 24 },
    finder: createFinder([
      madeUp({
        role: 'Author',
        sections: [
          madeUpSection(
            'Start',
            `${'Long words wrap around. '.repeat(40)}\n\nHere we are.\n\n${paragraphs('And', 60)}`,
          ),
        ],
      }),
    ]),
  });
  browser.press(['enter', '/', ...'Here', 'enter']);
  for (const [columns, rows] of [
    [80, 24],
    [40, 10],
    [200, 40],
    [120, 20],
    [80, 24],
  ] as const) {
    browser.resize({ columns, rows });
    const text = frameOf(browser).filter((line) => /Long words|Here we are|And \d/.test(line));
    expect(text[0]).toContain('Here we are.');
  }
});

test('text is wrapped at 80 columns at most, also in a wider pane', () => {
  const sections = [madeUpSection('Start', 'word '.repeat(200))];
  const finder = createFinder([madeUp({ role: 'Author', sections })]);
  const browser = headless({ finder, size: { columns: 200, rows: 20 } });
  browser.press(['enter']);
  const widths = frameOf(browser)
    .flatMap((line) => line.split('│ ')[1] ?? [])
    .map((text) => text.trimEnd().length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  expect(Math.max(...widths)).toBeGreaterThan(75);
});

test('matches of the query stay marked in the role, those of text: in the sections too', () => {
  const painted = (query: string, keys: readonly string[]) => {
    const browser = headless({ query });
    browser.press(keys);
    return paintedFrameOf(browser, inks.attributes);
  };
  expect(painted('reli', ['enter'])[0]).toContain('\u001B[4mReli\u001B[24m');
  expect(painted('text:docker', ['enter', '2'])[4]).toContain('\u001B[4mdocker\u001B[24m');
});

test('a link that can be made to be clicked is one; else its address is written behind it', () => {
  const sections = [madeUpSection('Apply', 'Write [to us](https://jobs.example/apply).')];
  const start = { finder: createFinder([madeUp({ role: 'Author', sections })]) };
  const clicked = headless(start, true);
  clicked.press(['enter']);
  expect(paintedFrameOf(clicked, inks.colors)[4]).toContain('\u001B]8;;https://jobs.example/apply');
  expect(frameOf(clicked, inks.colors)[4]).toBe(' Write to us.');
  const written = headless(start);
  written.press(['enter']);
  expect(frameOf(written)[4]).toBe(' Write to us (https://jobs.example/apply).');
});

test('in plain ASCII nothing else is drawn', () => {
  for (const columns of [80, 120]) {
    const browser = headless({ glyphs: glyphsFor({ ascii: true }), size: { columns, rows: 24 } });
    for (const keys of [['enter'], ['tab'], ['/', 'd'], ['enter']]) {
      browser.press(keys);
      expect(frameOf(browser).slice(2).join('')).toMatch(/^[ -~]*$/);
    }
  }
});
