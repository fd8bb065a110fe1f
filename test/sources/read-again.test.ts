import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSource } from '../../source/sources/index.ts';
import type { Refreshed } from '../../source/sources/source.ts';
import { fakeWorld } from '../fake-world.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const { signal } = new AbortController();

async function opened(name: string, text = '# Cook\n\nBake.\n') {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const file = join(folder.path, 'cook.md');
  writeFileSync(file, text);
  const source = await openSource(join(folder.path, name), fakeWorld());
  return { file, folder: folder.path, again: async () => source.readAgain?.(signal) };
}

const rolesIn = (read: Refreshed | undefined) =>
  read?.kind === 'changed' ? read.postings.map(({ posting }) => posting.role) : read?.kind;

test('a file is read again as it is now', async () => {
  const { file, again } = await opened('cook.md');
  expect(rolesIn(await again())).toEqual(['Cook']);
  writeFileSync(file, '# Baker\n\nBake.\n');
  expect(rolesIn(await again())).toEqual(['Baker']);
  rmSync(file);
  expect(await again()).toMatchObject({ kind: 'failed', problems: [{}] });
});

test('a folder is read again with the files that are in it now, and what is wrong with them', async () => {
  const { folder, again } = await opened('');
  writeFileSync(join(folder, 'writer.md'), '# Writer\n\nTea.\n');
  writeFileSync(join(folder, 'broken.json'), '{"role":');
  expect(rolesIn(await again())).toEqual(['Cook', 'Writer']);
  expect(await again()).toMatchObject({ problems: [{}] });
});

test('nothing is read again of what gives nothing twice', async () => {
  const source = await openSource('/dev/null', fakeWorld());
  expect(await source.readAgain?.(signal)).toEqual({ kind: 'unchanged' });
  expect((await openSource('-', fakeWorld())).readAgain).toBeUndefined();
});
