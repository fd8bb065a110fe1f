import { describe, expect, test } from 'vitest';
import { glyphsFor } from '../../../../source/layout/glyphs.ts';
import { createFinder } from '../../../../source/postings/search/finder.ts';
import { madeUp } from '../../../made-up-postings.ts';
import { frameOf, inks, paintedFrameOf } from '../../frame.tsx';
import { headless } from '../../headless.ts';

test('a small window shows the roles, and of those that are alike what differs', () => {
  expect(frameOf(headless({ size: { columns: 40, rows: 10 } }))).toEqual([
    ' npm-jobs  Made-up postings · 5… ? help',
    ' / press / to search    newest · 5 of 5',
    '────────────────────────────────────────',
    ' ❯ Service Reliability Engineer  remote',
    '   Service Reliability Engine…  Oakland',
    '   Support Tech',
    '   Web Developer',
    '   Community Manager',
    '────────────────────────────────────────',
    expect.stringMatching(/^ ↑↓ move {2}Enter open {2}\/ search/),
  ]);
});

test('in 80 columns places, teams and dates stand beside the roles', () => {
  const browser = headless({ size: { columns: 80, rows: 24 } });
  browser.press(['j']);
  expect(frameOf(browser).slice(3, 6)).toEqual([
    '   Service Reliability Engineer          remote, Oakland     Services   2018 Q3',
    ' ❯ Service Reliability Engineer          Oakland             Services   2017 Q2',
    '   Support Tech                          Oakland             Support    2016 Q4',
  ]);
});

test('in 120 columns stands beside it how the posting under the cursor begins, section by section', () => {
  const browser = headless({ size: { columns: 120, rows: 24 } });
  const right = () => frameOf(browser).map((line) => line.split(/[┬│┴] ?/)[1]?.trim());
  expect(right().slice(3, 14)).toEqual([
    'Service Reliability Engineer',
    'Services · Oakland, California · remote: anywhere; US',
    'hours · 2018 Q3 · closed',
    '',
    'Who we are',
    'Fact 1. Fact 2. Fact 3. Fact 4. Fact 5. Fact 6. Fact 7.',
    expect.stringMatching(/^Fact 8\./),
    expect.stringMatching(/ …$/),
    '',
    "What you'll do",
    'Keep things running with docker. Task 1. Task 2. Task',
  ]);
  browser.press(['G']);
  expect(right()[3]).toBe('Community Manager');
});

test('the search line shows what is typed and how many it leaves', () => {
  const browser = headless();
  browser.press(['/', 'e', 'n', 'g', 'i', 'n']);
  expect(frameOf(browser).slice(1, 5)).toEqual([
    ' / engin▏                                                    relevance · 2 of 5',
    '─'.repeat(80),
    ' ❯ Service Reliability Engineer          remote, Oakland     Services   2018 Q3',
    '   Service Reliability Engineer          Oakland             Services   2017 Q2',
  ]);
  browser.press(['escape']);
  expect(frameOf(browser)[1]).toMatch(/^ \/ engin {2,}relevance · 2 of 5$/);
});

test('of a long query its end is in sight', () => {
  const browser = headless({ query: `${'long '.repeat(15)}end`, size: { columns: 40, rows: 10 } });
  expect(frameOf(browser)[1]).toMatch(/^ \/ ….*end▏ +relevance · 0 of 5$/);
});

test('where nothing matches, it says so and what to do next', () => {
  const browser = headless({ query: 'zzzzzz' });
  const text = frameOf(browser).join('\n');
  expect(text).toContain('Nothing matches zzzzzz');
  expect(text).toContain('Fewer words find more');
  expect(text).toContain('0 of 5');
});

test('what a search in the sections found stands under the role, in a wide window in the preview', () => {
  const found = /What you'll do: … things running with docker\./;
  const narrow = frameOf(headless({ query: 'text:docker' }));
  expect(narrow[4]).toMatch(found);
  const wide = frameOf(headless({ query: 'text:docker', size: { columns: 120, rows: 24 } }));
  expect(wide[4]).not.toMatch(found);
  expect(wide.join('\n')).toMatch(found);
});

describe('a list longer than the window', () => {
  const finder = createFinder(
    Array.from({ length: 60 }, (_, at) => madeUp({ role: `Role ${String(60 - at).padStart(2, '0')}` })),
  );
  const rolesOn = (frame: readonly string[]) => frame.flatMap((line) => line.match(/Role \d\d/)?.[0] ?? []);

  test('scrolls no more than is needed to show the cursor', () => {
    const browser = headless({ finder, size: { columns: 80, rows: 10 } });
    browser.press(['j', 'j', 'j', 'j', 'j']);
    expect(rolesOn(frameOf(browser))).toEqual(['Role 59', 'Role 58', 'Role 57', 'Role 56', 'Role 55']);
  });

  test('keeps the chosen role in sight when the window gets lower', () => {
    const browser = headless({ finder, size: { columns: 80, rows: 30 } });
    browser.press(Array.from({ length: 20 }, () => 'j'));
    browser.resize({ columns: 80, rows: 10 });
    expect(frameOf(browser).filter((line) => line.includes('❯'))).toEqual([
      expect.stringContaining('Role 40'),
    ]);
  });

  test('fills the window when it gets higher', () => {
    const browser = headless({ finder, size: { columns: 80, rows: 10 } });
    browser.press(['G']);
    browser.resize({ columns: 80, rows: 30 });
    expect(rolesOn(frameOf(browser))).toHaveLength(25);
  });
});

test('what matched is bold and underlined, so that it is told without colours too', () => {
  const browser = headless({ query: 'serv reli' });
  const row = paintedFrameOf(browser, inks.attributes)[4];
  expect(row).toContain('\u001B[4mServ\u001B[24m');
  expect(row).toContain('\u001B[4mReli\u001B[24m');
});

test('in plain ASCII nothing else is drawn', () => {
  const ascii = { glyphs: glyphsFor({ ascii: true }), size: { columns: 120, rows: 24 } };
  for (const query of ['', 'web', 'text:docker', 'zzzzzz'])
    for (const picking of [true, false])
      for (const keys of [[], ['escape']]) {
        const browser = headless({ ...ascii, query, picking });
        browser.press(keys);
        expect(frameOf(browser).join('')).toMatch(/^[ -~]*$/);
      }
});

describe('the last line', () => {
  const footer = (keys: readonly string[], more = {}) => {
    const browser = headless({ size: { columns: 200, rows: 24 }, ...more });
    browser.press(keys);
    return frameOf(browser).at(-1)?.trim().split(/ {2,}/) ?? [];
  };

  test('shows the keys that do something', () => {
    expect(footer([])).toEqual([
      '↑↓ move',
      'Enter open',
      '/ search',
      'f facets',
      'y copy link',
      'o open in browser',
      '? help',
      'q quit',
    ]);
    expect(footer(['/'])).toEqual(['↑↓ move', 'Enter open', 'Esc done']);
    expect(footer(['/', 'a', 'escape'])).toContain('Esc clear');
  });

  test.each([
    ['in the list', []],
    ['with a query', ['/', 'a', 'escape']],
    ['while typing', ['/']],
    ['in a posting', ['l']],
    ['with something found', ['l', '/', 't', 'e', 'enter']],
    ['while finding', ['l', '/']],
    ['in the help', ['?']],
  ])('names no key for two things: %s', (_, keys) => {
    for (const picking of [false, true]) {
      const names = footer(keys, { picking }).map((hint) => hint.split(' ')[0]);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  test('says in pick mode that Enter prints', () => {
    expect(footer([], { picking: true })).toContain('Enter print');
    expect(footer(['/'], { picking: true })).toContain('Enter print');
  });

  test('tells what just happened, until the next key', () => {
    const browser = headless();
    browser.receive({ kind: 'copied', what: 'https://jobs.example/sre' });
    expect(frameOf(browser).at(-1)).toMatch(/^ copied https:\/\/jobs\.example\/sre *$/);
    browser.press(['j']);
    expect(frameOf(browser).at(-1)).toContain('move');
  });
});
