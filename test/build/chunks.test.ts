import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { chunksTogether, tiersOf } from '../../source/build/chunks.js';
import { makeTemporaryFolder } from '../temporary-folder.ts';

type Tiers = Parameters<typeof tiersOf>[1];

const tiers: Tiers = [['source/paper.ts'], ['source/pencil.ts', 'source/ink.ts']];

test('what needs a part of a tier brings all of it and of those before, what needs none the first', async () => {
  const { brought } = await bundled(tiers);
  expect(Object.fromEntries(brought)).toEqual({
    'source/entry.ts': ['source/paper.ts'],
    'source/pages/blank.ts': ['source/paper.ts'],
    'source/pages/sketch.ts': ['source/paper.ts', 'source/pencil.ts', 'source/ink.ts'],
    'source/pages/letter.ts': ['source/paper.ts', 'source/pencil.ts', 'source/ink.ts'],
  });
});

test('a tier is in one file, and not in one for each combination of what needs it', async () => {
  const { files } = await bundled(tiers);
  const withTools = files.filter((text) => /"a pencil"|"some ink"/.test(text));
  expect(withTools).toHaveLength(1);
  expect(withTools[0]).toMatch(/"a pencil".*"some ink"/s);
});

test('a tier of a module that is not there fails the build', async () => {
  await expect(bundled([['source/paper.ts', 'source/gone.ts']])).rejects.toThrow(
    'These modules of a tier are in no bundle: source/gone.ts.',
  );
});

test('what needs a part of a group brings all of it, and a page that needs none does not', async () => {
  const { brought } = await bundled([['source/paper.ts']], [['source/pencil.ts', 'source/ink.ts']]);
  expect(brought.get('source/pages/sketch.ts')).toEqual([
    'source/paper.ts',
    'source/pencil.ts',
    'source/ink.ts',
  ]);
  expect(brought.get('source/pages/letter.ts')).toEqual([
    'source/paper.ts',
    'source/pencil.ts',
    'source/ink.ts',
  ]);
  expect(brought.get('source/pages/blank.ts')).toEqual(['source/paper.ts']);
});

/** The files of a program of an entry and pages that it loads by themselves, and which tiers these bring. */
async function bundled(wanted: Tiers, groups?: Tiers) {
  const { path: root, remove } = makeTemporaryFolder();
  onTestFinished(remove);
  mkdirSync(join(root, 'source/pages'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, 'source', file), text);
  const pages = ['blank', 'sketch', 'letter'];
  write(
    'entry.ts',
    `import "./paper.ts"; ${pages.map((page) => `void import("./pages/${page}.ts");`).join('')}`,
  );
  write('paper.ts', 'console.log("some paper");');
  write('pencil.ts', 'console.log("a pencil");');
  write('ink.ts', 'console.log("some ink");');
  write('pages/blank.ts', 'console.log("a blank page");');
  write('pages/sketch.ts', 'import "../pencil.ts"; console.log("a sketch");');
  write('pages/letter.ts', 'import "../ink.ts"; console.log("a letter");');
  const bundle = (brought: ReadonlyMap<string, readonly string[]>) =>
    build({
      absWorkingDir: root,
      entryPoints: ['source/entry.ts'],
      outdir: 'dist',
      bundle: true,
      splitting: true,
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
      plugins: [chunksTogether(root, brought)],
    });
  const brought = tiersOf((await bundle(new Map())).metafile, wanted, groups);
  const { outputFiles } = await bundle(brought);
  return { brought, files: outputFiles.map(({ text }) => text) };
}
