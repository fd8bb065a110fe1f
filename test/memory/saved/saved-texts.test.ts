import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { postingFile } from '../../../source/formats/markdown.ts';
import { SavedTexts } from '../../../source/memory/saved/saved-texts.ts';
import { madeUp, madeUpSection } from '../../made-up-postings.ts';
import { readOne } from '../../reading/read.ts';
import { makeTemporaryFolder } from '../../temporary-folder.ts';

const saying = (text: string) =>
  madeUp({
    role: 'Head Baker (m/f/d)',
    company: 'Acme Örtel GmbH',
    key: 'lever:acme:1',
    id: 'head-baker',
    readFrom: 'lever:acme',
    more: { oven: 'big' },
    sections: [madeUpSection('Work', text)],
  });

function texts() {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const path = join(folder.path, 'saved');
  return { saved: new SavedTexts(path, postingFile), path, files: () => readdirSync(path).sort() };
}

test('a text is kept as a posting file, which says whose it is, and only its owner can read it', async () => {
  const { saved, path, files } = texts();
  expect(await saved.keep(saying('Bake.'), '2026-11-24')).toBe(true);
  const [name = '', ...others] = files();
  expect(others).toEqual([]);
  expect(name).toMatch(/^acme-ortel-gmbh-head-baker-m-f-d-[a-z0-9]{4}\.md$/);
  expect((statSync(join(path, name)).mode & 0o777).toString(8)).toBe('600');
  expect((statSync(path).mode & 0o777).toString(8)).toBe('700');
  const text = readFileSync(join(path, name), 'utf8');
  expect(text).toContain('\nknown as: lever:acme:1\n');
  expect(readOne(text)).toMatchObject({ role: 'Head Baker (m/f/d)', sections: [{ text: 'Bake.' }] });
});

test('what is kept is read again as it was', async () => {
  const { saved } = texts();
  const { id: _id, key, readFrom, ...content } = saying('Bake *well*.\n\n- tea');
  await saved.keep(saying('Bake *well*.\n\n- tea'), '2026-11-24');
  expect(await saved.all()).toEqual([{ key, readFrom, on: '2026-11-24', content }]);
});

test('a text that was edited stays as an earlier one with its day; mark-up alone is no edit', async () => {
  const { saved, files } = texts();
  await saved.keep(saying('Bake.'), '2026-11-20');
  expect(await saved.keep(saying('**Bake**.'), '2026-11-21')).toBe(false);
  await saved.keep(saying('Bake more.'), '2026-11-22');
  await saved.keep(saying('Bake less.'), '2026-11-22');
  await saved.keep(saying('Bake a lot.'), '2026-11-25');
  expect(files().map((name) => name.replace(/^.*-[a-z0-9]{4}(?=[@.])/, ''))).toEqual([
    '.md',
    '@2026-11-20.md',
    '@2026-11-22.2.md',
    '@2026-11-22.md',
  ]);
  const versions = await saved.versionsOf('lever:acme:1');
  expect(versions.map(({ on, content }) => `${on} ${content.sections[0]?.text}`)).toEqual([
    '2026-11-20 Bake.',
    '2026-11-22 Bake more.',
    '2026-11-22 Bake less.',
    '2026-11-25 Bake a lot.',
  ]);
  expect(await saved.all()).toHaveLength(1);
});

test('that it was taken down is noted in its file, and that it is there again', async () => {
  const { saved } = texts();
  await saved.keep(saying('Bake.'), '2026-11-20');
  const [kept] = await saved.all();
  if (kept) await saved.noteTakenDown(kept, '2026-11-24');
  const [down] = await saved.all();
  expect(down?.content.takenDown).toBe('2026-11-24');
  if (down) await saved.noteTakenDown(down, undefined);
  expect((await saved.all())[0]?.content).not.toHaveProperty('takenDown');
});

test('other files in the folder are left alone, and a broken one costs no other anything', async () => {
  const { saved, path, files } = texts();
  await saved.keep(saying('Bake.'), '2026-11-20');
  writeFileSync(join(path, 'mine.md'), '# My notes\n');
  writeFileSync(join(path, 'broken.md'), Buffer.from([0, 255, 254]));
  expect(await saved.all()).toHaveLength(1);
  await saved.keep(saying('Bake more.'), '2026-11-22');
  expect(files()).toContain('mine.md');
});

test('nothing is made before something is kept', async () => {
  const { saved, path } = texts();
  expect(await saved.all()).toEqual([]);
  expect(await saved.versionsOf('lever:acme:1')).toEqual([]);
  expect(existsSync(path)).toBe(false);
});
