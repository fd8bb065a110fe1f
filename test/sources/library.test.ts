import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { postingFile } from '../../source/formats/markdown.ts';
import { run } from '../../source/run.ts';
import { type Contents, openLibrary, readLibrary, uniqueIds } from '../../source/sources/library.ts';
import type { Batch } from '../../source/sources/source.ts';
import { fakeWorld } from '../fake-world.ts';
import { madeUp } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

test('no two postings of a run have the same id, not even one that looks like a numbered one', () => {
  const newId = uniqueIds();
  const wanted = ['CLI Engineer', 'cli-engineer-2', 'cli/engineer', 'cli engineer', '***', ''];
  expect(wanted.map(newId)).toEqual([
    'cli-engineer',
    'cli-engineer-2',
    'cli-engineer-3',
    'cli-engineer-4',
    'posting',
    'posting-2',
  ]);
});

test('sources come in the order given, with ids that are unique across them and a title that names them', async () => {
  const one = folderOf({ 'writer.md': 'Writer', 'cook.md': 'Cook' });
  const two = folderOf({ 'writer.md': 'Second Writer' });
  const library = await openLibrary([two, join(one, 'writer.md'), one, '-'], input('# Piped\n'));
  expect(library.title).toBe(`${basename(two)} + writer.md + ${basename(one)} + standard input`);
  const { postings } = await readLibrary(library);
  expect(postings.map(({ id, role }) => [id, role])).toEqual([
    ['writer', 'Second Writer'],
    ['writer-2', 'Writer'],
    ['cook', 'Cook'],
    ['writer-3', 'Writer'],
    ['piped', 'Piped'],
  ]);
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
  ['a file that is not there', '/nowhere/at/all.md', /\/nowhere\/at\/all\.md: there is no such file/],
  ['empty standard input', '-', /standard input: the file is empty/],
])('when %s is all there is, a line says what is wrong and it ends with 2', async (_, from, reason) => {
  const world = fakeWorld();
  expect(await run(['list', '--from', from || folderOf({})], world, '0.0.0')).toBe(2);
  expect(world.printed.out).toBe('');
  expect(world.printed.err).toMatch(/^npm-jobs: No posting could be read from [^\n]+\n$/);
  expect(world.printed.err).toMatch(reason);
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

test('postings without a name are called after when they were posted and their role', async () => {
  const text = piped.map(postingFile).join('\n');
  const { postings } = await readLibrary(await openLibrary(['-'], input(text)));
  expect(postings.map(({ id }) => id)).toEqual(['2018-q3-writer', '2017-q1-cook']);
});

const many = 1200;

test('an array of JSON that is larger than a file may be is read in pieces', async () => {
  const batches = await batchesIn(longArray(']'));
  const sizes = batches.map(({ postings }) => postings.length);
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(many);
  expect(batches.flatMap(({ postings }) => postings.map(({ role }) => role))).toEqual(rolesUpTo(many));
  expect(batches.flatMap(({ problems }) => problems)).toEqual([]);
});

test.each([
  ['a mistake', ', {"role": oops}]', /no JSON/],
  ['an end too soon', ', {"role": "Half', /no JSON: it ends too soon/],
  ['more behind the end', '] and so on', /no JSON/],
])('what comes before %s in a long array is not lost', async (_, end, message) => {
  const file = longArray(end);
  const { postings, problems } = await read([file]);
  expect(postings.map(({ role }) => role)).toEqual(rolesUpTo(many));
  expect(problems).toEqual([expect.objectContaining({ file, message: expect.stringMatching(message) })]);
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

async function batchesIn(file: string): Promise<readonly Batch[]> {
  const library = await openLibrary([file], fakeWorld());
  const batches: Batch[] = [];
  for await (const batch of library.batches()) batches.push(batch);
  return batches;
}
