import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { makeProgramFolder } from './program-folder.ts';
import { openTerminal } from './terminal.ts';

test('without any terminal the browser says which commands need none, and ends with 2', async () => {
  expect(await runWithoutTerminal('npm-jobs')).toEqual({
    exitCode: 2,
    out: '',
    err: expect.stringMatching(/^npm-jobs: [^\n]*npm-jobs list[^\n]*npm-jobs show[^\n]*\n$/),
  });
});

test('list, show and a decided choice need no terminal', async () => {
  const command =
    'npm-jobs list technical writer && npm-jobs show technical writer && npm-jobs -1 technical writer';
  const { exitCode, out, err } = await runWithoutTerminal(command);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out.match(/^role: Technical Writer$/gm)).toHaveLength(2);
});

test('a choice that is not decided needs a terminal', async () => {
  expect((await runWithoutTerminal('npm-jobs -1 sre')).exitCode).toBe(2);
});

test.each(['npm-jobs --no-line', 'NPM_JOBS_LINE=0 npm-jobs >out'])(
  'a dumb terminal is not drawn on: %s ends with 2',
  async (command) => {
    const terminal = openTerminal(`${command}; echo "left with $?"`, {
      columns: 200,
      env: { TERM: 'dumb' },
    });
    await terminal.ended();
    const [said, left, ...rest] = terminal.lines().filter((line) => line !== '');
    expect(said).toMatch(/^npm-jobs: .*npm-jobs list/);
    expect(left).toBe('left with 2');
    expect(rest).toEqual([]);
    expect(terminal.written()).not.toContain('\u001B');
  },
);

// More than a pipe holds at a time.
const longList = 'npm-jobs list --format markdown';

test('a long list into a reader that takes one line ends quietly', async () => {
  const { out, err } = await runWithoutTerminal(`${longList} | head -1 >out; echo "ended with $PIPESTATUS"`);
  expect({ out, err }).toEqual({ out: 'ended with 0\n', err: '' });
});

test('a long list arrives whole through a slow pipe', async () => {
  const { out } = await runWithoutTerminal(
    `${longList} >whole; ${longList} | (sleep 0.3; cat) | cmp - whole && wc -c <whole`,
  );
  expect(Number(out)).toBeGreaterThan(100_000);
});

/** Runs a command line of bash in a session of its own, which has no terminal. */
async function runWithoutTerminal(commandLine: string) {
  const folder = makeProgramFolder();
  onTestFinished(() => folder.remove());
  const shell = spawn('bash', ['-c', commandLine], {
    cwd: folder.path,
    env: folder.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', err: '' };
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text;
  });
  const [exitCode] = await once(shell, 'close');
  return { exitCode: exitCode as number, ...texts };
}
