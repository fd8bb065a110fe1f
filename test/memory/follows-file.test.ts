import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addFollows, dropFollows } from '../../source/memory/change-follows.ts';
import { followed, followsFile } from '../../source/memory/follows-file.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

function home() {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const config = join(folder.path, 'config');
  const file = join(config, 'follows');
  const write = (text: string | Uint8Array) => {
    mkdirSync(config, { recursive: true });
    writeFileSync(file, text);
  };
  return { world: { env: { NPM_JOBS_HOME: folder.path } }, path: folder.path, config, file, write };
}

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('without a file nothing is followed, and none is made', () => {
  const { world, path } = home();
  expect(followed(world)).toEqual([]);
  expect(readdirSync(path)).toEqual([]);
});

test('the first source makes a file that only its owner can read, and that says what it is', async () => {
  const { world, file, config } = home();
  expect(await addFollows(['lever:acme', 'hn', 'hn'], world)).toEqual(['lever:acme', 'hn']);
  expect(readFileSync(file, 'utf8')).toMatch(/^# What npm-jobs reads .*\nlever:acme\nhn\n$/);
  expect([mode(file), mode(config), readdirSync(config)]).toEqual(['600', '700', ['follows']]);
  expect(await addFollows(['hn', 'remotive'], world)).toEqual(['remotive']);
  expect(followed(world)).toEqual(['lever:acme', 'hn', 'remotive']);
});

test('a source that is dropped becomes a comment, and no byte of the rest changes', async () => {
  const { world, file, write } = home();
  write(Buffer.from('# caf\xe9\n~/caf\xe9\n  hn\t# monthly\r\nlever:acme', 'latin1'));
  expect(await dropFollows((source) => source === 'hn', world)).toEqual(['hn']);
  expect(readFileSync(file, 'latin1')).toBe('# caf\xe9\n~/caf\xe9\n#   hn\t# monthly\r\nlever:acme');
  expect(await dropFollows((source) => source === 'hn', world)).toEqual([]);
});

test('a file that a person shares, or keeps elsewhere, stays so', async () => {
  const { world, path, file, config } = home();
  mkdirSync(config);
  const elsewhere = join(path, 'dotfiles');
  writeFileSync(elsewhere, 'hn\nremotive\n');
  chmodSync(elsewhere, 0o644);
  symlinkSync(elsewhere, file);
  await addFollows(['lever:acme'], world);
  await dropFollows((source) => source === 'hn', world);
  expect([readFileSync(elsewhere, 'utf8'), mode(elsewhere)]).toEqual(['# hn\nremotive\nlever:acme\n', '644']);
});

test('many programs that add and drop at once lose nothing', async () => {
  const { world } = home();
  await addFollows(
    Array.from({ length: 20 }, (_, at) => `old:${at}`),
    world,
  );
  await Promise.all(
    Array.from({ length: 20 }, (_, at) => [
      addFollows([`new:${at}`], world),
      dropFollows((source) => source === `old:${at}`, world),
    ]).flat(),
  );
  expect(followed(world).toSorted()).toEqual(Array.from({ length: 20 }, (_, at) => `new:${at}`).toSorted());
});

test('a lock that a killed program left behind holds nobody up for ever', async () => {
  const { world, file, config } = home();
  mkdirSync(config);
  writeFileSync(`${file}.lock`, '');
  utimesSync(`${file}.lock`, 1, 1);
  await addFollows(['hn'], world);
  expect([followed(world), readdirSync(config)]).toEqual([['hn'], ['follows']]);
});

test('a file that cannot be read is said, and what to do', () => {
  const { world, file } = home();
  mkdirSync(file, { recursive: true });
  expect(() => followed(world)).toThrow(/What you follow cannot be read: .* Name sources with --from/);
});

test.each([
  [{ NPM_JOBS_HOME: '/own', XDG_CONFIG_HOME: '/xdg', HOME: '/home/me' }, '/own/config/follows'],
  [{ XDG_CONFIG_HOME: '/xdg', HOME: '/home/me' }, '/xdg/npm-jobs/follows'],
  [{ XDG_CONFIG_HOME: 'relative', HOME: '/home/me' }, '/home/me/.config/npm-jobs/follows'],
  [{ HOME: '/home/me' }, '/home/me/.config/npm-jobs/follows'],
  [{}, undefined],
])('with %j the file is %s', (env, expected) => {
  expect(followsFile({ env })).toBe(expected);
});
