import { expect, onTestFinished, test } from 'vitest';
import type { Posting } from '../../source/postings/posting.ts';
import { fakeWorld } from '../fake-world.ts';
import { keepTexts } from '../keep-texts.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { commandLine } from './command-line.ts';

const baker = (text: string, more: Partial<Posting> = {}): Posting =>
  madeUp({
    role: 'Baker',
    company: 'Acme',
    url: 'https://jobs.example/1',
    key: 'address:jobs.example/1',
    sections: [madeUpSection('Work', text), madeUpSection('Pay', 'Enough.')],
    ...more,
  });

/** A person who saved these texts on these days, and what is typed then. */
async function saved(...texts: readonly (readonly [day: string, posting: Posting])[]) {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const env = { NPM_JOBS_HOME: folder.path };
  for (const [day, posting] of texts)
    await keepTexts([posting], { ...fakeWorld({ env }), now: () => new Date(`${day}T12:00`).getTime() });
  return (typed: string, now: Posting, columns?: number) =>
    commandLine(typed, { postings: [now], env, ...(columns && { columns, depth: 4 }) });
}

const before = baker('We bake ten loaves a day.\n\nTea is at four.', { salary: '€40,000' });
const after = baker('We bake twelve loaves a day.\n\nTea is at four.', { salary: '€45,000' });

test('what was changed is told word by word, facts first', async () => {
  const npmJobs = await saved(['2026-01-02', before]);
  const { exitCode, out } = await npmJobs('diff baker', after);
  expect(out).toBe(`# Baker since 2026-01-02

- Salary: [-€40,000-] → {+€45,000+}

## Work

We bake [-ten-] {+twelve+} loaves a day.

… 1 paragraph as before

… 1 section as before
`);
  expect(exitCode).toBe(0);
});

test('on a terminal with colours what is gone is struck and red, and what is new underlined and green', async () => {
  const npmJobs = await saved(['2026-01-02', before]);
  const { out } = await npmJobs('diff baker', after, 80);
  expect(out).toContain('\u001B[31m\u001B[9mten\u001B[29m\u001B[39m');
  expect(out).toContain('\u001B[32m\u001B[4mtwelve\u001B[24m\u001B[39m');
  const { out: plain } = await npmJobs('diff baker --no-color', after, 80);
  expect(plain).toContain('[-ten-] {+twelve+}');
});

test('without an earlier version it says so, and that nothing was changed is told by the exit code', async () => {
  const npmJobs = await saved(['2026-01-02', before]);
  expect(await npmJobs('diff baker', before)).toMatchObject({
    exitCode: 1,
    err: /No earlier version of “Baker”/,
  });
  expect((await npmJobs('diff', after)).exitCode).toBe(2);
});

test('versions are listed with what was changed, the newest first, and a day chooses one of them', async () => {
  const npmJobs = await saved(
    ['2026-01-02', before],
    ['2026-01-05', baker('We bake.\n\nTea is at four.', { salary: '€40,000' })],
  );
  const { out } = await npmJobs('versions baker', after);
  expect(out).toBe('2026-01-15\tsalary, Work\n2026-01-05\tWork\n2026-01-02\tthe first that is known\n');
  expect((await npmJobs('diff baker --since 2026-01-04', after)).out).toContain('# Baker since 2026-01-02');
  expect((await npmJobs('diff baker', after)).out).toContain('# Baker since 2026-01-05');
  expect((await npmJobs('diff baker --since 2026-01-01', after)).err).toMatch(/The oldest is of 2026-01-02/);
});
