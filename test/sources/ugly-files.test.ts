import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Contents, openLibrary, readLibrary } from '../../source/sources/library.ts';
import { fakeWorld } from '../fake-world.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const folder = makeTemporaryFolder();
afterAll(() => folder.remove());

const writer = '---\nrole: Writer\nteam: Docs\n---\n\n## Why\n\nTea.\n';

/** Files that are a posting all the same, and the role in each. */
const good: readonly (readonly [name: string, role: string, bytes: string | Uint8Array])[] = [
  ['carriage-returns.md', 'Writer', writer.replaceAll('\n', '\r\n')],
  ['lone-carriage-returns.md', 'Writer', writer.replaceAll('\n', '\r')],
  ['mark.md', 'Writer', `\uFEFF${writer}`],
  ['marked.json', 'Writer', '\uFEFF{"role": "Writer"}'],
  ['mark-too.yaml', 'Writer', '\uFEFFrole: Writer\n'],
  ['little-endian.md', 'Writer', Buffer.from(`\uFEFF${writer}`, 'utf16le')],
  ['big-endian.md', 'Writer', Buffer.from(`\uFEFF${writer}`, 'utf16le').swap16()],
  ['nul.md', 'Writer', `${writer.replace('Writer', 'Wri\0ter')}${'More of it. '.repeat(20)}`],
  [
    'latin-1.md',
    'Rédacteur',
    Buffer.from(`${writer.replace('Writer', 'R\xE9dacteur')}${'Tea. '.repeat(9)}`, 'latin1'),
  ],
  ['surrogate.json', 'Writer \uFFFD', '{"role": "Writer \\ud83d"}'],
  ['escape.json', 'Writer', '{"role": "\\u001b[31mWriter\\u001b[0m\\u202e\\n"}'],
  ['no-extension', 'Writer', writer],
  ['deep/er/SHOUTING.MD', 'Writer', writer],
  ['security-engineer.md', 'Security Engineer', '# Security Engineer\n\nLocks.\n'],
  ['no-role.md', 'No Role', 'Just a sentence, and nothing else.\n'],
];

/** Files that are no posting, and what is said of each. */
const bad: readonly (readonly [name: string, message: RegExp, bytes: string | Uint8Array])[] = [
  ['empty.md', /empty/, ''],
  ['blank.txt', /empty/, ' \r\n\t\n'],
  ['only-mark.json', /empty/, '\uFEFF'],
  ['picture.md', /a picture/, Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex')],
  ['broken.json', /no JSON/, '{"role": "Writer",\n'],
  ['broken.yaml', /YAML could not be read/, 'role: [Writer\n'],
  ['number.json', /no posting/, '42'],
];

const skipped: readonly string[] = [
  'README.md',
  'README',
  'LICENSE',
  'LICENSE.txt',
  'CONTRIBUTING.md',
  'package.json',
  '_config.yml',
  'Makefile',
  '.hidden.md',
  '.git/writer.md',
  'node_modules/writer/writer.md',
  'picture.png',
];

let contents: Contents;

beforeAll(async () => {
  for (const [name, , bytes] of [...good, ...bad]) write(name, bytes);
  for (const name of skipped) write(name, writer);
  write('huge.md', writer);
  truncateSync(join(folder.path, 'huge.md'), 65_000_000);
  write('front-matter.md', writer.replace('Docs', '[Docs'));
  symlinkSync('nowhere', join(folder.path, 'dangling.md'));
  symlinkSync('round.md', join(folder.path, 'round.md'));
  symlinkSync('..', join(folder.path, 'deep/up'));
  symlinkSync('deep', join(folder.path, 'deep-again'));
  symlinkSync('carriage-returns.md', join(folder.path, 'twice.md'));
  contents = await readLibrary(await openLibrary([folder.path], fakeWorld()));
});

test.each(good)('%s is read as “%s”, and nothing is said of it', (name, role) => {
  expect(problemsOf(name)).toEqual([]);
  const postings = contents.postings.filter(({ id }) => id === idOf(name));
  expect(postings.map((posting) => posting.role)).toEqual([role]);
});

test.each([
  ...bad.map(([name, message]) => [name, message] as const),
  ['huge.md', /larger than 64 MB/] as const,
  ['dangling.md', /no such file/] as const,
  ['round.md', /leads back to itself/] as const,
])('%s is one problem, %s', (name, message) => {
  expect(problemsOf(name)).toEqual([expect.stringMatching(message)]);
});

test('front matter that is no YAML is one problem at its line, and its posting is kept', () => {
  const { problems, postings } = contents;
  const file = join(folder.path, 'front-matter.md');
  expect(problems.filter((problem) => problem.file === file)).toEqual([
    expect.objectContaining({ line: 4, message: expect.stringMatching(/front matter could not be read/) }),
  ]);
  expect(postings.find(({ id }) => id === 'front-matter')?.sections.map(({ heading }) => heading)).toContain(
    'Why',
  );
});

test('what is about the folder, hidden, installed or no text is passed over, and links are followed once', () => {
  const { postings, problems } = contents;
  expect(postings).toHaveLength(good.length + 1);
  expect(problems).toHaveLength(bad.length + 4);
});

test('no posting holds what a terminal would obey, and no problem does', () => {
  const texts = contents.postings.flatMap(({ sections, ...facts }) => [
    JSON.stringify(facts),
    ...sections.flatMap(({ heading, text }) => [heading, text]),
  ]);
  const said = contents.problems.map(({ message }) => message);
  for (const text of [...texts, ...said]) {
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
    expect(text.isWellFormed()).toBe(true);
  }
});

function problemsOf(name: string): readonly string[] {
  const file = join(folder.path, name);
  return contents.problems.filter((problem) => problem.file === file).map(({ message }) => message);
}

function idOf(name: string): string {
  return name
    .replace(/\.\w+$/, '')
    .replaceAll('/', '-')
    .toLowerCase();
}

function write(name: string, bytes: string | Uint8Array): void {
  const file = join(folder.path, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
