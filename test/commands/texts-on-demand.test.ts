import { expect, onTestFinished, test } from 'vitest';
import { run } from '../../source/run.ts';
import { fakeNetwork } from '../board-server/fake-network.ts';
import { fakeWorld } from '../fake-world.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

/** Command lines on one computer with a network of made-up boards. */
function computer() {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const network = fakeNetwork();
  return async (typed: string) => {
    const world = { ...fakeWorld({ env: { NPM_JOBS_HOME: folder.path } }), network };
    const before = network.asked.length;
    const exitCode = await run(typed.split(' '), world, '0.0.0');
    return { exitCode, ...world.printed, asked: network.asked.length - before };
  };
}

test('list text: finds what stands in texts that the list of a board lacks, and reads them once', async () => {
  const typed = computer();
  const listed = await typed('list --from bamboohr:acme');
  const found = await typed('list text:steer --from bamboohr:acme');
  expect([found.exitCode, found.err]).toEqual([0, '']);
  expect([listed, found].map(({ out }) => out.split('\t')[1])).toEqual(['Ferry Pilot', 'Ferry Pilot']);
  expect(found.asked).toBeGreaterThan(0);
  expect(await typed('list text:steer --from bamboohr:acme')).toEqual({ ...found, asked: 0 });
});

test('only what fits otherwise is asked for', async () => {
  const typed = computer();
  await typed('list --from bamboohr:acme');
  const found = await typed('list text:steer role:nobody --from bamboohr:acme');
  expect([found.exitCode, found.asked]).toEqual([1, 0]);
});

test('show text: shows a posting by what stands in such a text', async () => {
  const { exitCode, out } = await computer()('show text:steer --from bamboohr:acme');
  expect(exitCode).toBe(0);
  expect(out).toContain('Steer.');
});

test('what cannot be had is said once', async () => {
  const typed = computer();
  await typed('list --from bamboohr:acme');
  const { err, exitCode } = await typed('list text:steer --offline --from bamboohr:acme');
  expect(exitCode).toBe(1);
  expect(err).toMatch(/^npm-jobs: .*its text is not kept, and --offline asks nobody\n/);
});

test('-1 text: prints the only posting in whose text that stands', async () => {
  const { exitCode, out } = await computer()('-1 -q text:steer --from bamboohr:acme');
  expect(exitCode).toBe(0);
  expect(out).toContain('Steer.');
});
