import { expect, test } from 'vitest';
import { listIsDrawn } from './list-screen.ts';
import { keys, openTerminal, type Terminal } from './terminal.ts';

const sizes = [
  [40, 10],
  [80, 24],
  [120, 40],
  [200, 60],
] as const;

test.each(sizes)('every screen fills a window of %i by %i exactly', async (columns, rows) => {
  const terminal = openTerminal('npm-jobs', { columns, rows });
  const list = await terminal.until(listIsDrawn);
  expectFrame(terminal, /^ npm-jobs .*\? help$/, /^ ↑↓ move/);
  expect(list.at(-1)).not.toContain('…');
  terminal.type('/sre');
  await terminal.until('/ sre▏');
  expectFrame(terminal, /^ npm-jobs/, /^ ↑↓ move/);
  terminal.type(keys.enter);
  await terminal.until(/^ 1\/\d/);
  expectFrame(terminal, /^ Senior Service Reliability Eng/, /^ 1\/\d Who we are/);
  terminal.type('?');
  await terminal.until(/^ npm-jobs {2}help/);
  expectFrame(terminal, /^ npm-jobs {2}help/, /^ (\d+ more lines)? +↑↓ scroll/);
});

test.each([
  [39, 24],
  [80, 9],
  [20, 3],
])('a window of %i by %i is too small, and says so in one line', async (columns, rows) => {
  const terminal = openTerminal('npm-jobs', { columns, rows });
  const [said, ...rest] = await terminal.until(/^Window too small/);
  expect(said).toMatch(columns < 39 ? /…$/ : /40x10/);
  expect(rest.join('')).toBe('');
  terminal.resize(80, 24);
  await terminal.until(listIsDrawn);
  expectFrame(terminal, /^ npm-jobs/, /^ ↑↓ move/);
});

test('a window too small can still be left', async () => {
  const terminal = openTerminal('npm-jobs; echo "left with $?"', { columns: 30, rows: 5 });
  await terminal.until(/^Window too small/);
  terminal.type('q');
  await terminal.until('left with 0');
});

test('nothing is left over of a frame when the window changes its size, step by step', async () => {
  const terminal = openTerminal('npm-jobs', { columns: 120, rows: 40 });
  await terminal.until(listIsDrawn);
  for (const [columns, rows] of [
    [90, 30],
    [130, 12],
    [44, 50],
    [100, 24],
    [99, 24],
  ] as const) {
    terminal.resize(columns, rows);
    await terminal.until(isDrawnIn(columns));
    expectFrame(terminal, /^ npm-jobs .*\? help$/, /^ ↑↓ move/);
  }
});

test('a resize keeps the place in a posting', async () => {
  const terminal = openTerminal('npm-jobs sre', { columns: 78, rows: 12 });
  await terminal.until('/ sre▏');
  terminal.type(`${keys.enter}${keys.tab}`);
  await terminal.until(/^ 2\/\d/);
  terminal.type('jjj');
  const before = await terminal.until((lines) => !lines.some((line) => line.startsWith(' Are you self-')));
  const [place = ''] = textOf(before);
  const start = place.split(' ').slice(0, 3).join(' ');
  for (const [columns, rows] of [
    [50, 12],
    [60, 10],
    [120, 14],
  ] as const) {
    terminal.resize(columns, rows);
    const lines = await terminal.until(isDrawnIn(columns));
    expect(textOf(lines).slice(0, 2).join(' ')).toContain(start);
  }
  terminal.resize(78, 12);
  expect(await terminal.until(isDrawnIn(78))).toEqual(before);
});

test('with --ascii the program draws no mark and no frame outside of ASCII', async () => {
  const terminal = openTerminal('npm-jobs --ascii', { columns: 120, rows: 40 });
  expect((await terminal.until(listIsDrawn)).filter(isNotAscii)).toEqual([]);
  terminal.type('/sre');
  expect((await terminal.until('/ sre_')).filter(isNotAscii)).toEqual([]);
  terminal.type(keys.enter);
  expect((await terminal.until(/^ 1\/\d/)).filter(isNotAscii)).toEqual([]);
  terminal.type('?');
  expect((await terminal.until(/^ npm-jobs {2}help/)).filter(isNotAscii)).toEqual([]);
});

/** Fails unless the window is filled from its first line to its last, the rules from edge to edge, and no line is too wide. */
function expectFrame(terminal: Terminal, header: RegExp, footer: RegExp): void {
  const lines = terminal.lines();
  expect(lines[0]).toMatch(header);
  expect(lines.at(-1)).toMatch(footer);
  expect(lines.filter(isRule).map(({ length }) => length)).toEqual([terminal.columns, terminal.columns]);
  expect(lines.findLastIndex(isRule)).toBe(lines.length - 2);
  expect(terminal.wrappedLines()).toEqual([]);
}

/** Whether what is on the screen was drawn for a window so wide: both rules, and what stands at the right of the header. */
function isDrawnIn(columns: number): (lines: readonly string[]) => boolean {
  return (lines) =>
    lines[0]?.length === columns - 1 &&
    lines.filter((line) => isRule(line) && line.length === columns).length === 2 &&
    lines.findLastIndex(isRule) === lines.length - 2;
}

function isRule(line: string): boolean {
  return /^[─┬┴]+$/.test(line);
}

/** The text of a posting: what stands between the rules, and beside the outline. */
function textOf(lines: readonly string[]): readonly string[] {
  const rule = lines.findIndex(isRule);
  const text = lines.slice(rule + 1, -2).map((line) => line.replace(/^.*│/, '').trim());
  return lines[rule]?.includes('┬') ? text.slice(2) : text;
}

/** Whether a line has a character outside of ASCII, the dash in the archive's name not counted: that is text, not a mark. */
function isNotAscii(line: string): boolean {
  return /[^\u0020-\u007E–]/.test(line);
}
