import { expect, onTestFinished, test } from 'vitest';
import { tendKeptTexts } from '../../source/commands/kept-texts.ts';
import { versionsOf } from '../../source/commands/versions-of.ts';
import { summaryOf } from '../../source/postings/fact-list.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { noPlace, problemAt } from '../../source/reading/problem.ts';
import type { Source } from '../../source/sources/source.ts';
import { fakeWorld } from '../fake-world.ts';
import { keepTexts } from '../keep-texts.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const board = { title: 'lever:acme', live: {} } as Source;
const baker = (text: string): Posting =>
  madeUp({
    role: 'Baker',
    key: 'lever:acme:1',
    readFrom: 'lever:acme',
    status: 'open',
    sections: [madeUpSection('Work', text)],
  });
const other = madeUp({ role: 'Cook', key: 'lever:acme:2', readFrom: 'lever:acme' });

function home() {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  return (day: string) => ({
    ...fakeWorld({ env: { NPM_JOBS_HOME: folder.path } }),
    now: () => new Date(`${day}T12:00`).getTime(),
  });
}

test('a saved posting that its board took down stays, and says since when', async () => {
  const on = home();
  await keepTexts([baker('Bake.')], on('2026-03-01'));
  const read = { postings: [other], sources: [board], problems: [] };
  await tendKeptTexts(read, on('2026-03-03'));
  const [gone, ...others] = await tendKeptTexts(read, on('2026-03-09'));
  expect(others).toEqual([]);
  expect(gone).toMatchObject({
    key: 'lever:acme:1',
    role: 'Baker',
    status: 'closed',
    takenDown: '2026-03-03',
  });
  expect(gone && summaryOf(gone, { today: '2026-03-09', isOneCompany: true }).join(', ')).toContain(
    'closed, taken down on 3 Mar',
  );
});

test('one that is there again is as the others', async () => {
  const on = home();
  await keepTexts([baker('Bake.')], on('2026-03-01'));
  await tendKeptTexts({ postings: [other], sources: [board], problems: [] }, on('2026-03-03'));
  expect(
    await tendKeptTexts({ postings: [baker('Bake.')], sources: [board], problems: [] }, on('2026-03-04')),
  ).toEqual([]);
  const [gone] = await tendKeptTexts({ postings: [other], sources: [board], problems: [] }, on('2026-03-05'));
  expect(gone?.takenDown).toBe('2026-03-05');
});

test.each([
  [
    'that failed',
    { postings: [other], sources: [board], problems: [problemAt('lever:acme', noPlace, 'no answer')] },
  ],
  ['that gave nothing', { postings: [], sources: [board], problems: [] }],
  ['that was not read', { postings: [madeUp({ role: 'Cook' })], sources: [], problems: [] }],
])('a board %s takes nothing down', async (_name, read) => {
  const on = home();
  await keepTexts([baker('Bake.')], on('2026-03-01'));
  expect(await tendKeptTexts(read, on('2026-03-03'))).toEqual([]);
});

test('one that is edited at the board has its earlier text too; a text that is not there yet is no edit', async () => {
  const on = home();
  await keepTexts([baker('Bake.')], on('2026-03-01'));
  const now = baker('Bake more.');
  const sources = { sources: [board], problems: [] };
  await tendKeptTexts({ postings: [{ ...now, sections: [] }], ...sources }, on('2026-03-02'));
  await tendKeptTexts({ postings: [now], ...sources }, on('2026-03-03'));
  const versions = await versionsOf(now, on('2026-03-05'));
  expect(versions.map(({ on: day, posting }) => `${day} ${posting.sections[0]?.text}`)).toEqual([
    '2026-03-01 Bake.',
    '2026-03-03 Bake more.',
  ]);
});
