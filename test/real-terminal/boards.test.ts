import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type BoardServer, openBoardServer } from '../board-server/board-server.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { chosenRow } from './list-screen.ts';
import { keys, openTerminal, type Terminal } from './terminal.ts';

const lever = 'api.lever.co';
let server: BoardServer;
/** What the board of Lever offers. */
let offered: readonly string[];

beforeEach(async () => {
  server = await openBoardServer();
  onTestFinished(() => server.close());
  offered = ['Anchor Smith', 'Bell Founder', 'Cork Cutter'];
  server.answers = ({ host }) => (host === lever ? { headers: json, body: leverAnswer(offered) } : undefined);
});

test('what is followed opens from the cache with the server gone, says how old it is and what failed', async () => {
  const home = makeHome();
  await ran(home, 'npm-jobs follow lever:acme; echo "left with $?"', 'You follow lever:acme, 3 postings.');
  home.makeOld(2);
  server.make(lever, 'reset');
  const terminal = home.open('npm-jobs; echo "left with $?"');
  const lines = await terminal.until('3 roles · read 2 hours ago');
  expect(lines.join('\n')).toContain('Bell Founder');
  await terminal.until('lever:acme failed');
  expect(terminal.lines().join('\n')).toContain('Bell Founder');
  terminal.type('q');
  await terminal.until('lever:acme: api.lever.co broke off the connection');
  await terminal.until('left with 0');
});

test('what changed comes in while a person types, and nothing moves before them', async () => {
  const home = makeHome();
  await ran(home, 'npm-jobs list --from lever:acme', 'Cork Cutter');
  home.makeOld(2);
  offered = ['Zither Maker', 'Bell Founder', 'Anchor Smith', 'Bell Ringer'];
  // The first answer is lost, and so there is time to type before the second.
  server.make(lever, 'reset', 'well');
  const terminal = home.open('npm-jobs --from lever:acme');
  await terminal.until('asking lever:acme');
  terminal.type('/bell');
  await terminal.until('1 of 3');
  expect(chosenRow(terminal.lines())).toContain('Bell Founder');
  await terminal.until('2 new, 1 gone');
  expect(chosenRow(terminal.lines())).toContain('Bell Founder');
  terminal.type(keys.ctrlU);
  await terminal.until('Zither Maker');
  expect(terminal.lines().join('\n')).not.toContain('Cork Cutter');
});

test('r asks at once, and says what came of it', async () => {
  const home = makeHome();
  const terminal = home.open('npm-jobs --from lever:acme');
  await terminal.until(/3 roles(?!, loading)/);
  terminal.type('r');
  await terminal.until('nothing has changed');
  offered = ['Bell Founder'];
  terminal.type('r');
  await terminal.until('2 gone');
  const lines = await terminal.until('1 role');
  expect(lines.join('\n')).not.toContain('Cork Cutter');
});

test('while a server hangs, the others are there, every key is answered, Esc stops and q leaves', async () => {
  const home = makeHome();
  home.makePosts('Baker', 'Cook');
  server.make(lever, 'hung');
  const terminal = home.open('npm-jobs --from posts --from lever:acme; echo "left with $?"');
  const lines = await terminal.until('1 of 2 read, asking lever:acme');
  expect(lines.join('\n')).toContain('Baker');
  terminal.type('j');
  await terminal.until(() => chosenRow(terminal.lines()).includes('Cook'));
  terminal.type('/bake');
  await terminal.until('1 of 2');
  terminal.type(keys.escape);
  await terminal.until('? help');
  terminal.type(keys.escape);
  await terminal.until('2 roles, loading…');
  terminal.type(keys.escape);
  await terminal.until(
    (drawn) => !drawn.join('\n').includes('asking') && !drawn.join('\n').includes('loading'),
  );
  terminal.type('q');
  await terminal.until('left with 0');
});

test('a board that hangs and has never answered is waited for on the screen, and q leaves', async () => {
  const home = makeHome();
  server.make(lever, 'hung');
  const terminal = home.open('npm-jobs --from lever:acme; echo "left with $?"');
  await terminal.until('asking lever:acme');
  terminal.type('q');
  await terminal.until('left with');
});

test('offline shows what is kept and asks nobody', async () => {
  const home = makeHome();
  await ran(home, 'npm-jobs list --from lever:acme', 'Cork Cutter');
  home.makeOld(200);
  const before = server.asked.length;
  const terminal = home.open('npm-jobs --offline --from lever:acme');
  await terminal.until('3 roles · read 8 days ago');
  terminal.type('r');
  await terminal.until('--offline: nobody is asked');
  expect(server.asked.length).toBe(before);
});

test('of two sources of which one fails the other is printed, and of none nothing', async () => {
  const home = makeHome();
  home.makePosts('Baker');
  server.make('api.ashbyhq.com', '403');
  const terminal = home.open(
    'npm-jobs list --from ashby:acme --from posts >out; echo "first $?"; npm-jobs list --from ashby:acme; echo "second $?"',
  );
  await terminal.until('second 2');
  const lines = terminal.lines().join('\n');
  expect(lines).toContain('npm-jobs: ashby:acme: api.ashbyhq.com does not let programs in (403)');
  expect(lines).toContain('first 0');
  expect(terminal.folder.read('out')).toContain('Baker');
});

test('list says on a terminal whom it asks, and leaves nothing of that behind', async () => {
  const home = makeHome();
  const terminal = home.open('npm-jobs list --from lever:acme; echo "left with $?"');
  await terminal.until('left with 0');
  expect(terminal.written()).toContain('npm-jobs: asking lever:acme');
  expect(terminal.lines().join('\n')).not.toContain('asking');
});

test('a text that a list does not have is asked for when the posting is opened, shown or picked, and then kept', async () => {
  const home = makeHome();
  const terminal = home.open('npm-jobs --from smartrecruiters:Acme >out; echo "left with $?"');
  await terminal.until('Kite');
  terminal.type('l');
  await terminal.until('Test kites.');
  terminal.type(keys.enter);
  await terminal.until('left with 0');
  expect(terminal.folder.read('out')).toContain('Test kites.');
  const before = server.asked.length;
  await ran(home, 'npm-jobs show kite --offline --from smartrecruiters:Acme', 'Test kites.');
  expect(server.asked.length).toBe(before);
});

test('a followed source can be asked for by its name in a query', async () => {
  const home = makeHome();
  home.makePosts('Baker');
  const terminal = home.open(
    'npm-jobs list source:lever --from lever:acme --from posts; echo "left with $?"',
  );
  const lines = await terminal.until('left with 0');
  expect(lines.join('\n')).toContain('Bell Founder');
  expect(lines.join('\n')).not.toContain('Baker');
});

const json = { 'content-type': 'application/json' };

test('what a person saved is kept, and stays in the list when the board takes it down', async () => {
  const home = makeHome();
  await ran(home, 'npm-jobs follow lever:acme', '3 postings');
  const terminal = home.open('npm-jobs; echo "left with $?"');
  await terminal.until(/3 roles(?!, loading)/);
  terminal.type('+');
  await terminal.until('saved');
  terminal.type('q');
  await terminal.until('left with 0');
  expect(readdirSync(join(home.path, 'state', 'saved'))).toHaveLength(1);
  offered = ['Bell Founder'];
  await ran(home, 'npm-jobs list --refresh --format json', '"takenDown"');
  const later = home.open('npm-jobs');
  await later.until('Anchor Smith');
  later.type(`G${keys.enter}`);
  await later.until('taken down today');
});

function leverAnswer(roles: readonly string[]): string {
  return JSON.stringify(
    roles.map((text) => ({
      id: text,
      text,
      categories: { location: 'Ghent' },
      createdAt: 1_788_220_800_000,
      description: `<div>${text}.</div>`,
      hostedUrl: `https://jobs.lever.co/acme/${text.replace(' ', '-')}`,
    })),
  );
}

interface Home {
  readonly path: string;
  open(commandLine: string): Terminal;
  /** What is kept was asked for so many hours ago. */
  makeOld(hours: number): void;
  /** Puts postings into the folder `posts` before a program runs. */
  makePosts(...roles: readonly string[]): void;
}

/** A person's own folders, and a computer that reaches the boards. */
function makeHome(): Home {
  const home = makeTemporaryFolder();
  onTestFinished(() => home.remove());
  const posts = join(home.path, 'posts');
  return {
    path: home.path,
    open: (commandLine) =>
      openTerminal(`ln -s '${posts}' posts; ${commandLine}`, {
        env: { ...server.env, NPM_JOBS_HOME: home.path },
      }),
    makeOld: (hours) => {
      const cache = join(home.path, 'cache');
      const then = Date.now() / 1000 - hours * 3600;
      for (const name of readdirSync(cache)) utimesSync(join(cache, name), then, then);
    },
    makePosts: (...roles) => {
      mkdirSync(posts);
      for (const role of roles) writeFileSync(join(posts, `${role}.md`), `# ${role}\n\nTea.\n`);
    },
  };
}

/** Runs a command line until it has said something. */
async function ran(home: Home, commandLine: string, said: string): Promise<void> {
  const terminal = home.open(`${commandLine}; echo done`);
  await terminal.until('done');
  expect(terminal.lines().join('\n')).toContain(said);
}
