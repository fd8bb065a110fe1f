import { expect, test } from 'vitest';
import { chosenRow, listIsDrawn } from './list-screen.ts';
import { keys, openTerminal, type Terminal } from './terminal.ts';

const best = '2018-q3-sr-service-reliability-engineer';
const withoutOutput = ['', ' </dev/null', ' 2>err', ' </dev/null 2>err'];

test.each(withoutOutput.map((redirections) => `npm-jobs${redirections} >out`))(
  '%s prints the posting as a file and nothing else',
  async (command) => {
    const terminal = openTerminal(`>err; ${command}; echo "left with $?"; npm-jobs show ${best} >shown`);
    const list = await terminal.until(listIsDrawn);
    expect(list.at(-1)).toContain('Enter print');
    expect(list.at(-1)).not.toContain('Enter open');
    terminal.type('/sre');
    await terminal.until('/ sre▏');
    terminal.type(keys.enter);
    await terminal.ended();
    expect(textOn(terminal)).toEqual(['left with 0']);
    const out = terminal.folder.read('out');
    expect(out).toMatch(/^---\nrole: Senior Service Reliability Engineer\n/);
    expect(out).toBe(terminal.folder.read('shown'));
    expect(terminal.folder.read('err')).toBe('');
  },
);

test.each(withoutOutput.map((redirections) => `npm-jobs${redirections}`))(
  '%s opens the posting, and leaves by q with 0',
  async (command) => {
    const terminal = openTerminal(`>err; ${command}; echo "left with $?"`);
    const list = await terminal.until(listIsDrawn);
    expect(list.at(-1)).toContain('Enter open');
    terminal.type(`/sre${keys.enter}`);
    await terminal.until(/^ 1\/\d Who we are/);
    terminal.type('q');
    await terminal.ended();
    expect(textOn(terminal)).toEqual(['left with 0']);
    expect(terminal.folder.read('err')).toBe('');
  },
);

test('the browser is never in the pipe, and what is picked comes out at its end', async () => {
  const terminal = openTerminal('npm-jobs sre | tee out | cat; echo "left with $PIPESTATUS"', {
    rows: 200,
  });
  await terminal.until('/ sre▏');
  expect(terminal.folder.read('out')).toBe('');
  terminal.type(keys.enter);
  await terminal.ended();
  const lines = terminal.lines();
  expect(lines.slice(0, 2)).toEqual(['---', 'role: Senior Service Reliability Engineer']);
  expect(lines).toContain('left with 0');
  expect(terminal.folder.read('out')).not.toContain('\u001B');
});

test('a shell can keep what is picked', async () => {
  const terminal = openTerminal(
    'picked=$(npm-jobs sre --format json); echo "left with $?"; echo "$picked" | head -1',
  );
  await terminal.until('/ sre▏');
  terminal.type(keys.enter);
  await terminal.until('left with 0');
  await terminal.until(/^\{$/);
});

test('l opens a posting without printing it, and Enter prints it from there', async () => {
  const terminal = openTerminal('npm-jobs >out; echo "left with $?"');
  await terminal.until(listIsDrawn);
  terminal.type(`/sre${keys.escape}`);
  await terminal.until(listIsDrawn);
  terminal.type('jl');
  await terminal.until(/^ 1\/\d/);
  expect(terminal.folder.read('out')).toBe('');
  terminal.type(keys.enter);
  await terminal.until('left with 0');
  expect(terminal.folder.read('out')).toContain('posted: 2018-Q2');
});

test.each([
  ['q', 'q'],
  ['Esc at the top', keys.escape],
  ['Ctrl-C', keys.ctrlC],
])('in pick mode %s leaves with 130 and prints nothing', async (_, key) => {
  const terminal = openTerminal('npm-jobs 2>&1 >out | cat >err; echo "left with $PIPESTATUS"');
  await terminal.until(listIsDrawn);
  terminal.type(key);
  await terminal.ended();
  expect(textOn(terminal)).toEqual(['left with 130']);
  expect(terminal.folder.read('out') + terminal.folder.read('err')).toBe('');
});

test('in pick mode Esc clears the query before it leaves', async () => {
  const terminal = openTerminal('npm-jobs sre >out; echo "left with $?"');
  await terminal.until('/ sre▏');
  terminal.type(keys.escape);
  await terminal.until(listIsDrawn);
  terminal.type(keys.escape);
  await terminal.until('press / to search');
  terminal.type(keys.escape);
  await terminal.until('left with 130');
});

test('Enter with nothing found prints nothing and stays', async () => {
  const terminal = openTerminal('npm-jobs zebra >out; echo "left with $?"');
  await terminal.until('Nothing matches zebra');
  terminal.type(`${keys.enter}${keys.ctrlC}`);
  await terminal.until('left with 130');
  expect(terminal.folder.read('out')).toBe('');
});

test.each([
  ['the first line of a pick', 'npm-jobs sre | head -1', '---'],
  ['nothing of a pick', 'npm-jobs sre | true', 'left with 0'],
])('a reader that takes %s ends it quietly', async (_, command, firstLine) => {
  const terminal = openTerminal(`${command}; echo "left with $PIPESTATUS"`);
  await terminal.until('/ sre▏');
  terminal.type(keys.enter);
  await terminal.ended();
  const lines = textOn(terminal);
  expect([lines[0], lines.at(-1)]).toEqual([firstLine, 'left with 0']);
  expect(lines.length).toBeLessThanOrEqual(2);
});

test.each([
  ['colours', {}, '', true],
  ['colours when NO_COLOR is empty', { NO_COLOR: '' }, '', true],
  ['no colours when NO_COLOR is set', { NO_COLOR: '1' }, '', false],
  ['no colours with --no-color', {}, '--no-color', false],
] as const)('pick mode has %s', async (_, env, option, isColored) => {
  const terminal = openTerminal(`npm-jobs ${option} >out`, { env });
  await terminal.until(listIsDrawn);
  expect(terminal.isColored()).toBe(isColored);
});

test('the browser is one to work with also where CI is set', async () => {
  const terminal = openTerminal('npm-jobs >out; echo "left with $?"', { env: { CI: '1' } });
  await terminal.until(listIsDrawn);
  terminal.type('q');
  await terminal.until('left with 130');
});

test('pick mode follows the window when its size changes', async () => {
  const terminal = openTerminal('npm-jobs </dev/null | cat');
  await terminal.until(listIsDrawn);
  terminal.resize(120, 40);
  const lines = await terminal.until((now) => now.at(-1)?.includes('Enter print') ?? false);
  expect(lines[0]).toMatch(/^ npm-jobs .*\? help$/);
  expect(lines[2]).toMatch(/^─+┬─+$/);
  expect(lines[2]).toHaveLength(120);
  expect(terminal.wrappedLines()).toEqual([]);
});

test('postings that come on standard input are browsed with the keys of the terminal', async () => {
  const terminal = openTerminal(
    'npm-jobs show technical writer | npm-jobs --from - >out; echo "left with $?"',
  );
  expect(chosenRow(await terminal.until(/ 1 of 1$/))).toContain('Technical Writer');
  terminal.type(keys.enter);
  await terminal.until('left with 0');
  expect(terminal.folder.read('out')).toMatch(/^---\nrole: Technical Writer\n/);
});

test.each(['markdown', 'json'])(
  'several picks come out as one stream of %s that is read again',
  async (format) => {
    const terminal = openTerminal(
      `npm-jobs sre --format ${format} >out; echo "left with $?"; npm-jobs list --from - <out | cut -f 2,5`,
    );
    await terminal.until('/ sre▏');
    terminal.type(keys.tab);
    await terminal.until('1 selected');
    terminal.type(`${keys.ctrlU}writer${keys.tab}`);
    await terminal.until('2 selected, 1 not shown');
    terminal.type(keys.enter);
    await terminal.ended();
    const [, ...roles] = textOn(terminal);
    expect(roles.map((row) => row.replace(/ +/, ' ')).sort()).toEqual([
      expect.stringMatching(/^Senior Service Reliability Engineer/),
      expect.stringMatching(/Writer/),
    ]);
  },
);

test('a choice that is decided needs no screen', async () => {
  const terminal = openTerminal(
    'npm-jobs -1 technical writer | head -2; npm-jobs -0 zebra | cat; echo "left with $PIPESTATUS"',
  );
  await terminal.ended();
  expect(textOn(terminal)).toEqual(['---', 'role: Technical Writer', 'left with 1']);
  expect(terminal.written()).not.toContain('\u001B[?1049h');
});

/** The lines on the screen that are not empty. */
function textOn(terminal: Terminal): readonly string[] {
  return terminal.lines().filter((line) => line !== '');
}
