import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { problemLine } from '../../source/reading/problem.ts';
import { filesIn } from '../../source/sources/folder.ts';
import { openLibrary, readLibrary } from '../../source/sources/library.ts';
import { nameIn, onDisk } from '../../source/sources/path-bytes.ts';
import { readTextFile } from '../../source/sources/read-file.ts';
import { fakeWorld } from '../fake-world.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const emptyFolder = () => {
  const { path, remove } = makeTemporaryFolder();
  onTestFinished(remove);
  return path;
};

describe.skipIf(process.platform !== 'linux')('names that are no UTF-8', () => {
  const bytes = (name: string) => Buffer.from(name, 'latin1');

  test.each(['caf\xe9.md', 'bad\xff\xfe.md', 'plain.md'])('%j is found again on the disk', (name) => {
    expect(Buffer.from(onDisk(nameIn(bytes(name))))).toEqual(bytes(name));
  });

  test('are read, and said without what is no character', async () => {
    const folder = emptyFolder();
    const named = (name: string) => Buffer.concat([Buffer.from(`${folder}/`), bytes(name)]);
    mkdirSync(named('caf\xe9'));
    writeFileSync(named('caf\xe9/w\xff.md'), '---\nrole: Writer\n---\n\nTea.\n');
    writeFileSync(named('empty\xff.md'), '');
    const { postings, problems } = await readLibrary(await openLibrary([folder], fakeWorld()));
    expect(postings.map(({ role }) => role)).toEqual(['Writer']);
    const [said = '', ...more] = problems.map(problemLine);
    expect([said.isWellFormed(), more]).toEqual([true, []]);
    expect(said).toContain('the file is empty');
  });
});

test('a thousand folders in one another are read, and links among them lead to each file once', async () => {
  const folder = emptyFolder();
  const deep = join(folder, 'd/'.repeat(1000));
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, 'writer.md'), '# Writer\n');
  symlinkSync(folder, join(deep, 'up'));
  symlinkSync(join(deep, 'writer.md'), join(folder, 'link.md'));
  const files: unknown[] = [];
  for await (const file of filesIn(folder)) files.push(file);
  expect(files).toHaveLength(1);
});

test.skipIf(process.platform !== 'linux')('files that say that nothing is in them are read', async () => {
  expect(await readTextFile('/proc/self/status')).toMatch(/^Name:/);
});
