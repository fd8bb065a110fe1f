import stripAnsi from 'strip-ansi';
import { expect, test } from 'vitest';
import { chosenRow, chosenRowNumber, listIsDrawn } from './list-screen.ts';
import { keys, openTerminal, type Terminal } from './terminal.ts';

test('the browser opens on the list, the first posting chosen, with the keys in the last line', async () => {
  const lines = await openTerminal('npm-jobs').until(listIsDrawn);
  expect(lines[0]).toMatch(/^ npm-jobs {2}npm, Inc\. 2014–2019/);
  expect(lines[1]).toMatch(/newest · (\d+) of \1$/);
  expect(chosenRowNumber(lines)).toBe(3);
  expect(lines.at(-1)).toContain('/ search');
});

test('j, k and the arrows move the cursor, G and g go to the last posting and the first', async () => {
  const terminal = openTerminal('npm-jobs');
  const first = await terminal.until(listIsDrawn);
  terminal.type('j');
  await terminal.until(isChosen(first[4]));
  terminal.type(keys.down);
  await terminal.until(isChosen(first[5]));
  terminal.type('k');
  await terminal.until(isChosen(first[4]));
  terminal.type(keys.up);
  await terminal.until(isChosen(first[3]));
  terminal.type('G');
  await terminal.until((lines) => chosenRowNumber(lines) === lines.length - 3);
  terminal.type('g');
  expect(await terminal.until(isChosen(first[3]))).toEqual(first);
});

test('a key writes the rows that change, each as a whole, and no other', async () => {
  const terminal = openTerminal('npm-jobs', { columns: 80, rows: 24 });
  const before = await terminal.until(listIsDrawn);
  terminal.type('j');
  await terminal.until(isChosen(before[4]));
  const written = terminal.written().length;
  terminal.type('j');
  await terminal.until(isChosen(before[5]));
  const bytes = terminal.written().slice(written);
  expect(bytes).not.toMatch(/\u001B\[(?!1G)\d+G\u001B\[K/);
  const rows = bytes.split('\u001B[K').slice(1);
  const texts = rows
    .map(stripAnsi)
    .map((row) => row.trim())
    .filter((row) => row !== '');
  expect(texts).toEqual([before[4]?.trim(), expect.stringContaining(before[5]?.trim() ?? '')]);
});

test('typing sre finds the Senior Service Reliability Engineer of 2018, and Enter opens its first section', async () => {
  const terminal = openTerminal('npm-jobs');
  await terminal.until(listIsDrawn);
  terminal.type('/');
  await terminal.until('/ ▏');
  terminal.type('sre');
  const found = await terminal.until('/ sre▏');
  expect(chosenRow(found)).toMatch(/Senior Service Reliability Engineer .* 2018 Q3$/);
  terminal.type(keys.enter);
  const posting = await terminal.until(/^ 1\/\d Who we are/);
  expect(posting[0]).toMatch(/^ Senior Service Reliability Engineer .*1 of 3$/);
  expect(posting[4]).toMatch(/^ npm is the largest software repository/);
});

test('Tab walks through the sections and stays on the last, Shift-Tab walks back, a number goes to its section', async () => {
  const terminal = openTerminal('npm-jobs sre', { columns: 110 });
  const sections = outlineOf(await openedPosting(terminal));
  expect(sections).toContain("2 What you'll do");
  for (const section of sections.slice(1)) {
    terminal.type(keys.tab);
    await terminal.until(isChosen(section));
  }
  terminal.type(keys.tab + keys.shiftTab);
  await terminal.until(isChosen(sections.at(-2)));
  terminal.type('2');
  await terminal.until(isChosen(sections[1]));
});

test.each([
  [40, 10],
  [60, 14],
  [110, 12],
  [110, 18],
])(
  'in a window of %i by %i the space bar alone reads a posting to its very end and stops there; b reads back',
  async (columns, rows) => {
    const terminal = openTerminal('npm-jobs show sre >shown 2>/dev/null; npm-jobs sre', { columns, rows });
    const start = await openedPosting(terminal);
    const end = await readTo(terminal, ' ', / 100 %/);
    expect(wordsOf(terminal.folder.read('shown')).filter((word) => !end.words.has(word))).toEqual([]);
    terminal.type(' /');
    expect((await terminal.until('find: ▏')).slice(0, -1)).toEqual(end.lines.slice(0, -1));
    terminal.type(keys.escape);
    await terminal.until(/ 100 %/);
    const back = await readTo(terminal, 'b', status(start));
    expect(back.lines).toEqual(start);
  },
);

test('J and K go to the next posting and the one before while reading, each from its first section', async () => {
  const terminal = openTerminal('npm-jobs sre');
  const first = await openedPosting(terminal);
  terminal.type(keys.tab);
  await terminal.until(/^ 2\/\d/);
  terminal.type('J');
  expect((await terminal.until('2 of 3')).at(-1)).toMatch(/^ 1\/\d/);
  terminal.type('K');
  expect(await terminal.until('1 of 3')).toEqual(first);
});

test('finding in a posting counts the hits, n and N go from hit to hit and around', async () => {
  const terminal = openTerminal('npm-jobs sre');
  await openedPosting(terminal);
  terminal.type('/');
  await terminal.until('find: ▏');
  terminal.type('remote');
  const [, total] = / of (\d+)/.exec((await terminal.until(/find: remote▏ +1 of \d/)).at(-1) ?? '') ?? [];
  expect(Number(total)).toBeGreaterThan(1);
  terminal.type(keys.enter);
  await terminal.until(`remote: 1 of ${total}`);
  terminal.type('n');
  await terminal.until(`remote: 2 of ${total}`);
  terminal.type('N');
  await terminal.until(`remote: 1 of ${total}`);
  terminal.type('N');
  await terminal.until(/^ remote: [^1] of \d/);
  terminal.type('n');
  await terminal.until(`remote: 1 of ${total}`);
});

test('finding says when the posting does not have it', async () => {
  const terminal = openTerminal('npm-jobs sre');
  await openedPosting(terminal);
  terminal.type('/zebra');
  await terminal.until(/find: zebra▏ +not in this posting/);
});

test('? shows every key, and Esc goes back to where one was', async () => {
  const terminal = openTerminal('npm-jobs sre', { rows: 140 });
  const before = await openedPosting(terminal);
  terminal.type('?');
  const help = await terminal.until(/^ npm-jobs {2}help/);
  for (const part of ['List', 'While typing', 'Posting']) expect(help).toContain(` ${part}`);
  expect(help.some((line) => /^ Tab \] +next section$/.test(line))).toBe(true);
  terminal.type(keys.escape);
  expect(await terminal.until('1 of 3')).toEqual(before);
});

test('Esc only steps back: out of finding, of the posting, of the query, and at the top it does nothing', async () => {
  const terminal = openTerminal('npm-jobs sre');
  await openedPosting(terminal);
  terminal.type('/npm\r');
  await terminal.until('npm: 1 of');
  terminal.type(keys.escape);
  await terminal.until(/^ 1\/\d/);
  terminal.type(keys.escape);
  expect(await terminal.until(listIsDrawn)).toContainEqual(expect.stringMatching(/^ \/ sre .* 3 of/));
  terminal.type(keys.escape);
  const top = await terminal.until('press / to search');
  terminal.type(keys.escape);
  terminal.type('jk');
  terminal.type('?');
  await terminal.until(/^ npm-jobs {2}help/);
  terminal.type(keys.escape);
  expect(await terminal.until('press / to search')).toEqual(top);
});

async function openedPosting(terminal: Terminal): Promise<readonly string[]> {
  await terminal.until('/ sre▏');
  terminal.type(keys.enter);
  return terminal.until(/^ 1\/\d/);
}

/** Presses a key until the last line is as expected; the words that were on the screen on the way, and the screen then. */
async function readTo(terminal: Terminal, key: string, goal: RegExp) {
  const words = new Set<string>();
  let lines = terminal.lines();
  while (true) {
    for (const word of lines.slice(2, -2).join(' ').split(' ')) words.add(word);
    if (goal.test(lines.at(-1) ?? '')) return { words, lines };
    const before = lines;
    terminal.type(key);
    lines = await terminal.until((now) => now.join() !== before.join());
  }
}

function status(lines: readonly string[]): RegExp {
  const [start = ''] = /^.*%/.exec(lines.at(-1) ?? '') ?? [];
  return new RegExp(`^${start}`);
}

function outlineOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => /^ [❯ ] (\d [^│]*?) +│/.exec(line)?.[1] ?? []);
}

function isChosen(row: string | undefined): (lines: readonly string[]) => boolean {
  const name = (row ?? '').slice(row?.startsWith(' ') ? 3 : 0);
  return (lines) => name !== '' && chosenRow(lines).includes(name);
}

/** The words of a posting file's sections, headings and list marks left out. */
function wordsOf(file: string): readonly string[] {
  const [, , text = ''] = file.split('---\n');
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.replace(/^[-*] /, '').split(/\s+/))
    .filter((word) => /^[\w,.']+$/.test(word));
}
