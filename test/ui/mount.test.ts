import nodeConsole from 'node:console';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textOf } from '../../source/layout/line.ts';
import { painter } from '../../source/layout/palette.ts';
import { createFinder } from '../../source/postings/search/finder.ts';
import { mount } from '../../source/ui/mount.tsx';
import { frameLines } from '../../source/ui/screens/index.ts';
import { Store } from '../../source/ui/store.ts';
import { fivePostings, madeUp, madeUpSection } from '../made-up-postings.ts';
import { FakeTerminal } from './fake-terminal.ts';
import { frameOf, idle, inks } from './frame.tsx';
import { headless, type Options, startWith } from './headless.ts';

const closes: (() => void)[] = [];
// Ink puts a console of its own in the place of Node's, which the test runner's cannot stand in for.
beforeEach(() => {
  vi.stubGlobal('console', nodeConsole);
});
afterEach(() => {
  for (const close of closes.splice(0)) close();
  vi.unstubAllGlobals();
});

function open({ columns = 80, rows = 24, ...more }: Options & { columns?: number; rows?: number } = {}) {
  const terminal = new FakeTerminal(columns, rows);
  const browser = new Store(startWith({ ...more, size: terminal.size() }));
  const { ended, close } = mount(browser, terminal, {
    performers: idle,
    paint: painter(inks.plain),
    links: false,
  });
  closes.push(close);
  return { terminal, ended, close };
}

describe.each([
  [40, 10],
  [80, 24],
  [120, 40],
  [200, 60],
])('in a window of %i by %i', (columns, rows) => {
  test('the screen stands as it was drawn, from the first row to the last', async () => {
    const { terminal } = open({ columns, rows });
    const browser = headless({ size: { columns, rows } });
    for (const [bytes, key] of [
      ['j', 'j'],
      ['/', '/'],
      ['\u001B', 'escape'],
      ['\r', 'enter'],
      ['?', '?'],
    ] as const) {
      terminal.type(bytes);
      browser.press([key]);
      await terminal.untilLines(frameOf(browser).map((line) => line.trimEnd()));
    }
  });
});

describe('a resize', () => {
  test('draws what was there for the new size', async () => {
    const { terminal } = open({ query: 'engineer' });
    await terminal.until('2 of 5');
    terminal.resize(120, 30);
    await terminal.until('┴');
    expect(terminal.lines()[0]).toMatch(/^ npm-jobs {2}Made-up postings/);
    expect(terminal.lines().at(-1)).toContain('move');
    terminal.resize(40, 10);
    await terminal.until('…  Oakland');
    expect(terminal.lines().at(-1)).toContain('move');
  });

  test('says when the window is too small, and comes back when it no longer is', async () => {
    const { terminal } = open();
    await terminal.until('Support Tech');
    terminal.resize(30, 8);
    await terminal.until('Window too small');
    expect(terminal.lines().filter((line) => line !== '')).toHaveLength(1);
    terminal.resize(80, 24);
    await terminal.until('Support Tech');
  });

  test('keeps the paragraph that is read on top', async () => {
    const { terminal } = open();
    terminal.type('\r');
    await terminal.until('Fact 1.');
    terminal.type(' ');
    await terminal.until('Fact 10.');
    const top = () =>
      terminal
        .lines()
        .find((line) => /Fact \d+/.test(line))
        ?.trim();
    const before = top();
    terminal.resize(60, 20);
    await terminal.until('Fact 12.');
    expect(top()).toBe(before);
  });
});

describe('what something else wrote over the screen', () => {
  test.each([
    [80, 24],
    [40, 10],
  ])('is gone after ^l in a window of %i by %i', async (columns, rows) => {
    const { terminal } = open({ columns, rows });
    const browser = headless({ size: { columns, rows } });
    const lines = frameOf(browser).map((line) => line.trimEnd());
    await terminal.untilLines(lines);
    terminal.stdout.write('\u001B[3;5Ha message\r\nfrom elsewhere');
    terminal.type('\u000C');
    await terminal.untilLines(lines);
  });
});

describe('the terminal', () => {
  test('is given back as it was, whatever was drawn', async () => {
    const { terminal, ended } = open();
    await terminal.until('Support Tech');
    terminal.type('/web');
    await terminal.until('web▏');
    terminal.type('\u0003');
    await ended;
    expect(terminal.written().lastIndexOf('\u001B[?25h')).toBeGreaterThan(
      terminal.written().lastIndexOf('\u001B[?25l'),
    );
    expect(terminal.written().lastIndexOf('\u001B[?2004l')).toBeGreaterThan(
      terminal.written().lastIndexOf('\u001B[?2004h'),
    );
  });

  test('is given back at once by close', async () => {
    const { terminal, close, ended } = open();
    await terminal.until('Support Tech');
    close();
    expect(await ended).toBeUndefined();
    const written = terminal.written();
    terminal.resize(100, 30);
    await setImmediate();
    expect(terminal.written()).toBe(written);
  });
});

describe('it ends', () => {
  test.each([
    ['q', false, 0],
    ['\u0003', false, 130],
    ['q', true, 130],
    ['\u001B', true, 130],
  ])('with the exit code of %j, in pick mode %s', async (bytes, picking, exitCode) => {
    const { terminal, ended } = open({ picking });
    terminal.type(bytes);
    expect(await ended).toEqual({ kind: 'leave', exitCode });
  });

  test('in pick mode with the posting to print', async () => {
    const { terminal, ended } = open({ picking: true });
    terminal.type('/tech\r');
    expect(await ended).toEqual({ kind: 'print', postings: [fivePostings[2]] });
  });
});

describe('a first frame that is there already', () => {
  const firstFrame = (columns: number, rows: number) => {
    const terminal = new FakeTerminal(columns, rows);
    const browser = new Store(startWith({ size: terminal.size() }));
    const lines = frameLines(browser.snapshot(), browser.setting).map((line) => textOf(line).trimEnd());
    terminal.stdout.write(`${lines.join('\n')}\u001B[H`);
    const open = () => {
      closes.push(
        mount(browser, terminal, { performers: idle, paint: painter(inks.plain), links: false }).close,
      );
    };
    return { terminal, browser, lines, open };
  };

  test('is drawn over without a change to be seen', async () => {
    const { terminal, lines, open } = firstFrame(100, 24);
    const before = terminal.written();
    await terminal.untilLines(lines);
    open();
    await terminal.until('Fact 1.');
    const bracketedPaste = '\u001B[?2004h';
    const [first = ''] = terminal.written().slice(before.length).split(bracketedPaste);
    expect(first).not.toMatch(/\u001B\[\??\d*[JK]/);
    expect(first.replaceAll('\u001B[G', '')).toContain(lines.join('\n'));
  });

  test('gives way when the window has another size by now', async () => {
    const { terminal, open } = firstFrame(120, 30);
    terminal.resize(60, 20);
    open();
    const browser = headless({ size: { columns: 60, rows: 20 } });
    await terminal.untilLines(frameOf(browser).map((line) => line.trimEnd()));
  });
});

test('postings of which it is known how they begin are previewed in the first frame', async () => {
  const { terminal } = open({
    columns: 120,
    rows: 24,
    finder: createFinder([
      madeUp({
        role: 'Baker',
        sections: [{ ...madeUpSection('Why', 'For *bread*.'), lead: 'It begins so.' }],
      }),
    ]),
  });
  await terminal.until('Baker');
  expect(terminal.lines().join('\n')).toContain('It begins so.');
});
