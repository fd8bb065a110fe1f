import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { chunksTogether } from '../../source/build/chunks.js';
import { makeTemporaryFolder } from '../temporary-folder.ts';

type Rules = Parameters<typeof chunksTogether>[1];

test('a module that is loaded by itself brings what a rule says comes with it', async () => {
  const files = await bundled([{ with: ['source/pages/'], comes: ['source/paper.ts'] }]);
  expect(files.find((text) => text.includes('"a page"'))).toMatch(/^import "\.\/chunk/);
});

test.each(['source/gone/', 'source/paper.ts'])(
  'a rule for %s, which is not loaded by itself, fails the build',
  async (start) => {
    await expect(bundled([{ with: ['source/pages/', start], comes: [] }])).rejects.toThrow(
      `Nothing is loaded by itself that starts with: ${start}.`,
    );
  },
);

test('a rule by which something comes that is not there fails the build', async () => {
  await expect(bundled([{ with: [''], comes: ['source/gone.ts'] }])).rejects.toThrow(/gone\.ts/);
});

/** The files of a program of an entry, a page that it loads by itself, and paper that both need. */
async function bundled(rules: Rules): Promise<readonly string[]> {
  const { path: root, remove } = makeTemporaryFolder();
  onTestFinished(remove);
  mkdirSync(join(root, 'source/pages'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, 'source', file), text);
  write('entry.ts', 'void import("./pages/page.ts"); void import("./other.ts");');
  write('other.ts', 'import "./paper.ts";');
  write('paper.ts', 'console.log("some paper");');
  write('pages/page.ts', 'console.log("a page");');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['source/entry.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [chunksTogether(root, rules)],
  });
  return outputFiles.map(({ text }) => text);
}
