import { closeSync, createReadStream, openSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { postingFile } from '../../source/formats/markdown.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { run } from '../../source/run.ts';
import { type Contents, openLibrary, readAsItComes, readLibrary } from '../../source/sources/library.ts';
import { archive } from '../archive.ts';
import { fakeWorld } from '../fake-world.ts';
import { madeUp } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

test('sources come in the order given, with ids that are unique across them and a title that names them', async () => {
  const one = folderOf({ 'writer.md': 'Writer', 'cook.md': 'Cook' });
  const two = folderOf({ 'writer.md': 'Second Writer' });
  const library = await openLibrary([two, join(one, 'writer.md'), one, '-'], input('# Piped\n'));
  expect(library.title).toBe(`${basename(two)} + writer.md + ${basename(one)} + standard input`);
  const { postings } = await readLibrary(library);
  expect(postings.map(({ id, role }) => [id.replace(/-\w{4}$/, ' and its ending'), role])).toEqual([
    ['writer', 'Second Writer'],
    ['writer and its ending', 'Writer'],
    ['cook', 'Cook'],
    ['writer and its ending', 'Writer'],
    ['piped', 'Piped'],
  ]);
  expect(new Set(postings.map(({ id }) => id)).size).toBe(5);
});

test('a source that is slow comes in its place when everything is read', async () => {
  const stdin = new PassThrough();
  const reading = openLibrary(['-', folderOf({ 'cook.md': 'Cook' })], { stdin } as never).then(readLibrary);
  setImmediate(() => stdin.end('# Writer\n\nTea.\n'));
  expect((await reading).postings.map(({ role }) => role)).toEqual(['Writer', 'Cook']);
});

test('a source that is named twice is read once', async () => {
  const { postings, problems } = await readLibrary(await openLibrary(['-', '-'], input('# Piped\n\nTea.\n')));
  expect([postings.map(({ role }) => role), problems]).toEqual([['Piped'], []]);
});

test('the archive’s postings are known by their ids, built or not', async () => {
  const { postings } = await read([]);
  expect(postings.map(({ id, key }) => [id, key]).toSorted()).toEqual(
    archive.map(({ id }) => [id, `npm:${id}`]).toSorted(),
  );
});

test('a posting that is alone in its file is known by the path, wherever it is read from', async () => {
  const folder = folderOf({ 'cook.md': 'Cook' });
  const [inFolder, alone] = await Promise.all([read([folder]), read([join(folder, 'cook.md')])]);
  expect(inFolder.postings[0]?.key).toBe(`file:${join(folder, 'cook.md')}`);
  expect(alone.postings[0]?.key).toBe(inFolder.postings[0]?.key);
});

test('a source in which there is nothing says so, and the others are read', async () => {
  const empty = folderOf({});
  const { postings, problems } = await read([empty, folderOf({ 'writer.md': 'Writer' })]);
  expect(postings).toHaveLength(1);
  expect(problems).toEqual([
    expect.objectContaining({ file: basename(empty), message: 'there is no posting in it' }),
  ]);
});

test.each([
  ['an empty folder', '', /there is no posting in it/],
  ['a file that is not there', '/nowhere/at/all.md', /\/nowhere\/at\/all\.md:1:1 there is no such file\.$/m],
  ['empty standard input', '-', /standard input:1:1 the file is empty\.$/m],
])('when %s is all there is, a line says what is wrong and it ends with 2', async (_, from, reason) => {
  const world = fakeWorld();
  expect(await run(['list', '--from', from || folderOf({})], world, '0.0.0')).toBe(2);
  expect(world.printed.out).toBe('');
  expect(world.printed.err).toMatch(/^npm-jobs: No posting could be read from [^\n]+\n$/);
  expect(world.printed.err).toMatch(reason);
});

test('when nothing can be read, ten reasons are named and the others counted', async () => {
  const froms = Array.from({ length: 12 }, (_, at) => `/nowhere/${at}.md`);
  await expect(read(froms)).rejects.toThrow(/9\.md:1:1 there is no such file\. And 2 more\.$/);
});

test('standard input that is a terminal is not waited for', async () => {
  const { stdin } = fakeWorld();
  const terminal = { stdin: Object.assign(stdin, { isTTY: true }) } as Parameters<typeof openLibrary>[1];
  await expect(openLibrary(['-'], terminal)).rejects.toThrow('Standard input is a terminal.');
});

const piped = [madeUp({ role: 'Writer' }), madeUp({ role: 'Cook', posted: '2017-Q1' })];
const record = '{"role": "Writer", "posted": "2018-Q3"}';

test.each([
  ['posting files one after the other', piped.map(postingFile).join('\n'), ['Writer', 'Cook']],
  ['one posting as JSON', record, ['Writer']],
  ['an array of JSON', ` [${record},\n{"role": "Cook"}] `, ['Writer', 'Cook']],
])('- reads %s', async (_, text, roles) => {
  const { postings, problems } = await readLibrary(await openLibrary(['-'], input(text)));
  expect(postings.map(({ role }) => role)).toEqual(roles);
  expect(problems).toEqual([]);
});

test('the only posting of a file is called after the file, also in an array', async () => {
  const file = join(emptyFolder(), 'the-file.json');
  writeFileSync(file, `[${record}]`);
  expect((await read([file])).postings.map(({ id }) => id)).toEqual(['the-file']);
});

test('postings without a name are called after when they were posted and their role', async () => {
  const text = piped.map(postingFile).join('\n');
  const { postings } = await readLibrary(await openLibrary(['-'], input(text)));
  expect(postings.map(({ id }) => id)).toEqual(['2018-q3-writer', '2017-q1-cook']);
});

const many = 1200;

test.each(['a file', 'standard input'])(
  'an array of JSON in %s that is larger than a file may be is read in pieces',
  async (where) => {
    const file = longArray(']');
    const pieces = await piecesOf(where === 'a file' ? file : '-', createReadStream(file));
    const sizes = pieces.map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(many);
    expect(pieces.flat().map(({ role }) => role)).toEqual(rolesUpTo(many));
  },
);

test.each([
  ['a mistake', ', \n{"role": oops}]', many + 1, /no JSON/],
  ['an end too soon', ',\n\n {"role": "Half', many + 2, /no JSON: it ends too soon/],
  ['more behind the end', ']\nand so on', many + 1, /no JSON: there is more behind its end/],
  ['an element that never ends', `, "${'tea '.repeat(3_000_000)}`, many, /an element is larger than 10 MB/],
])('what comes before %s in a long array is not lost', async (_, end, line, message) => {
  const file = longArray(end);
  const { postings, problems } = await read([file]);
  expect(postings.map(({ role }) => role)).toEqual(rolesUpTo(many));
  expect(problems).toEqual([
    expect.objectContaining({ file, line, message: expect.stringMatching(message) }),
  ]);
});

test('what is no posting in a long array is said once, and counted', async () => {
  const { postings, problems } = await read([longArray(', 1'.repeat(50_000).concat(']'))]);
  expect(postings).toHaveLength(many);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^this and 49999 more are no postings/),
  ]);
});

test.each([
  ['Markdown', `# Writer\n\n${'Tea is good. '.repeat(5_000_000)}`],
  ['JSON that is no array of records', `["${'Tea is good. '.repeat(5_000_000)}"]`],
])('%s on standard input that is larger than a file may be is not read', async (_, text) => {
  await expect(readLibrary(await openLibrary(['-'], input(text)))).rejects.toThrow(
    'standard input:1:1 larger than 64 MB: not read.',
  );
});

test('postings of an array are there before it ends', async () => {
  const stdin = new PassThrough();
  stdin.write(`[${`${record},`.repeat(600)}`);
  expect((await firstPiece(stdin)).length).toBeGreaterThan(0);
});

test('Markdown that begins with brackets is no array', async () => {
  const file = join(emptyFolder(), 'writer.md');
  writeFileSync(file, '[{see} here](https://example.com)\n\nTea.\n');
  expect((await read([file])).postings.map(({ role }) => role)).toEqual(['Writer']);
});

test('standard input is read no further than anyone looks', async () => {
  const stdin = createReadStream(longArray(']'));
  expect((await firstPiece(stdin)).length).toBeGreaterThan(0);
  await vi.waitFor(() => expect(stdin.destroyed).toBe(true));
});

function rolesUpTo(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `Role ${at}`);
}

/** Writes an array of more than ten megabytes of records, with this behind the last of them. */
function longArray(end: string): string {
  const file = join(emptyFolder(), 'long.json');
  const text = `${'Tea is good. '.repeat(700)}`;
  const handle = openSync(file, 'w');
  for (const role of rolesUpTo(many))
    writeSync(handle, `${role === 'Role 0' ? '\uFEFF [' : ',\n'}${JSON.stringify({ role, text })}`);
  writeSync(handle, end);
  closeSync(handle);
  return file;
}

function folderOf(roles: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, role] of Object.entries(roles))
    writeFileSync(join(folder, name), postingFile(madeUp({ role })));
  return folder;
}

function emptyFolder(): string {
  const { path, remove } = makeTemporaryFolder();
  onTestFinished(remove);
  return path;
}

function input(text: string) {
  return fakeWorld({ input: text });
}

async function read(froms: readonly string[]): Promise<Contents> {
  return readLibrary(await openLibrary(froms, fakeWorld()));
}

async function piecesOf(from: string, stdin: Readable): Promise<readonly (readonly Posting[])[]> {
  const library = await openLibrary([from], { stdin } as never);
  const pieces: (readonly Posting[])[] = [];
  for await (const event of readAsItComes(library, new AbortController().signal)) {
    expect(event.kind).toBe('found');
    if (event.kind === 'found') pieces.push(event.postings);
  }
  return pieces;
}

async function firstPiece(stdin: Readable): Promise<readonly Posting[]> {
  const library = await openLibrary(['-'], { stdin } as never);
  for await (const event of readAsItComes(library, new AbortController().signal))
    return event.kind === 'found' ? event.postings : [];
  return [];
}

test.each(['ftp://example.com/jobs', 'greenhose:acme'])(
  '%s is said to be no file, board or address',
  async (from) => {
    await expect(openLibrary([from], input(''))).rejects.toThrow(
      `“${from}” is no file, no board and no address that is read.`,
    );
  },
);
