import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { MarkLog } from '../../../source/memory/marks/mark-log.ts';
import { makeTemporaryFolder } from '../../temporary-folder.ts';

const home = makeTemporaryFolder();
afterEach(home.remove);

/** How often programs are killed while they write: NPM_JOBS_KILLS=200 for all that was measured. */
const kills = Number(process.env.NPM_JOBS_KILLS ?? 4);

const read = () => new MarkLog({ env: { NPM_JOBS_HOME: home.path }, now: Date.now });

/** Starts a program that writes; `killAfter` so many keys that it said were kept. Resolves to those. */
async function write(
  name: string,
  count: number,
  size: number,
  killAfter?: number,
): Promise<readonly string[]> {
  const program = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', program, home.path, name, String(count), String(size)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (killAfter !== undefined && said.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return said.split('\n').slice(0, -1);
}

it('keeps all that two programs say at the same time', async () => {
  const said = (await Promise.all([write('one:a', 1000, 20), write('two:a', 1000, 20)])).flat();
  expect(said).toHaveLength(2000);
  const { book, broken } = read();
  expect(said.filter((key) => book.record(key)?.mark?.name !== 'saved')).toEqual([]);
  expect(broken).toBe(0);
});

it(
  `keeps all that was said by programs that are killed while they write (${kills} times)`,
  async () => {
    const said: string[] = [];
    for (let round = 0; round < kills; round++) {
      const size = round % 4 === 3 ? 300_000 : 200;
      const both = await Promise.all([
        write(`one:${round}`, 100_000, size, 5 + (round % 7)),
        write(`two:${round}`, 20, 50),
      ]);
      for (const key of both.flat()) said.push(key);
    }
    const { book } = read();
    expect(said.length).toBeGreaterThan(kills * 20);
    expect(said.filter((key) => book.record(key)?.mark?.name !== 'saved')).toEqual([]);
  },
  kills * 10_000,
);
