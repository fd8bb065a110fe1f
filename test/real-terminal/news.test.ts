import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type BoardServer, openBoardServer } from '../board-server/board-server.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const lever = 'api.lever.co';
let server: BoardServer;
/** What the board offers: roles, and what is said of each. */
let offered: Readonly<Record<string, string>>;

beforeEach(async () => {
  server = await openBoardServer();
  onTestFinished(() => server.close());
  offered = { 'Anchor Smith': 'Forge.', 'Bell Founder': 'Pour.', 'Cork Cutter': 'Cut.' };
  server.answers = ({ host }) => (host === lever ? { headers: json, body: answerOf(offered) } : undefined);
});

const json = { 'content-type': 'application/json' };

function answerOf(roles: typeof offered): string {
  return JSON.stringify(
    Object.entries(roles).map(([text, said]) => ({
      id: text,
      text,
      categories: { location: 'Ghent' },
      createdAt: 1_788_220_800_000,
      description: `<div>${said}</div>`,
      hostedUrl: `https://jobs.lever.co/acme/${text.replace(' ', '-')}`,
    })),
  );
}

/** A person's home in which the board is followed. */
async function followedHome() {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const open = (commandLine: string) =>
    openTerminal(commandLine, { env: { ...server.env, NPM_JOBS_HOME: folder.path } });
  const ran = async (commandLine: string) => {
    const terminal = open(`${commandLine}; echo "left with $?"`);
    await terminal.until('left with');
    return terminal.lines().join('\n');
  };
  await ran('npm-jobs follow lever:acme');
  return {
    ran,
    /** The browser, as if it were opened some hours later. */
    browse: () => {
      const cache = join(folder.path, 'cache');
      const then = Date.now() / 1000 - 7200;
      for (const name of readdirSync(cache)) utimesSync(join(cache, name), then, then);
      return open('npm-jobs; echo "left with $?"');
    },
  };
}

async function left(terminal: Terminal): Promise<void> {
  terminal.type('q');
  await terminal.until('left with 0');
}

test('what came since the last time but one is counted, until it was opened or left twice', async () => {
  const { browse } = await followedHome();
  const first = browse();
  await first.until('3 roles');
  await left(first);
  offered = { ...offered, 'Zither Maker': 'Tune.', 'Yarn Spinner': 'Spin.' };
  const second = browse();
  await second.until(/5 roles .* 2 new {2}/);
  expect(second.lines().join('\n')).toMatch(/• Zither Maker/);
  await left(second);
  const third = browse();
  await third.until(/5 roles .* 2 new {2}/);
  third.type('nl');
  await third.until('1/2 Overview');
  third.type('h');
  await third.until(/5 roles .* 1 new {2}/);
  await left(third);
  const fourth = browse();
  await fourth.until('5 roles');
  await left(fourth);
  expect(fourth.written()).not.toContain(' new');
});

test('an edit, and what is closed, are told by a sign, in words and by is:', async () => {
  const { browse } = await followedHome();
  offered = { 'Anchor Smith': 'Forge well.', 'Bell Founder': 'Pour.' };
  const terminal = browse();
  await terminal.until(/1 edited, 1 closed/);
  terminal.type('n');
  await terminal.until(/~ Anchor Smith/);
  await terminal.until('edited: Overview');
  terminal.type('/is:closed');
  await terminal.until(/× Cork Cutter/);
});
