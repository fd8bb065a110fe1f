import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { type Edit, edited, editing } from '../../source/build/edit.js';
import { fasterEdits, neededEdits } from '../../source/build/edits/index.js';
import { buildInto } from '../../source/build/program.js';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = makeTemporaryFolder();
afterAll(() => folder.remove());

const edits = [...neededEdits, ...fasterEdits];
const { inputs } = await buildInto(join(folder.path, 'dist'), edits);

test.each(edits.flatMap(anchorsOf))('$edit.name fails without “$anchor” in $file', ({ edit, at, file }) => {
  const source = readFileSync(join(root, file), 'utf8');
  expect(() => edited(edit, file, source)).not.toThrow();
  expect(() => edited(withoutAnchor(edit, at), file, source)).toThrow(`${edit.name}: ${file} has changed`);
});

test.each(edits)('the build fails when no file is bundled any more for $name', async (edit) => {
  await expect(bundle('export {};', edit)).rejects.toThrow(`No bundled file is changed by: ${edit.name}`);
});

test('the build fails when a bundled file has no longer what an edit is for', async () => {
  const quieter: Edit = {
    name: 'quieter',
    file: /entry\.js$/,
    change: (replace) => replace('loud', 'quiet'),
  };
  expect(await bundle('console.log("loud");', quieter)).toContain('console.log("quiet")');
  await expect(bundle('console.log("noisy");', quieter)).rejects.toThrow(/quieter: .*entry\.js has changed/);
});

interface Anchor {
  readonly edit: Edit;
  readonly file: string;
  readonly anchor: string;
  /** Which of the edit's replacements looks for it. */
  readonly at: number;
}

/** Every text that an edit looks for, in every bundled file that it changes; one that fits any file is none. */
function anchorsOf(edit: Edit): readonly Anchor[] {
  const wanted: (string | RegExp)[] = [];
  edit.change((from) => void wanted.push(from));
  return Object.keys(inputs)
    .filter((file) => edit.file.test(join(root, file)))
    .flatMap((file) =>
      wanted.flatMap((from, at) =>
        ''.replaceAll(from, 'found') === 'found' ? [] : { edit, file, anchor: String(from), at },
      ),
    );
}

/** The edit as if its text had been taken out of the file just before it is looked for. */
function withoutAnchor(edit: Edit, at: number): Edit {
  return {
    ...edit,
    change(replace) {
      let count = 0;
      edit.change((from, to) => {
        if (count++ === at) replace(from, '');
        replace(from, to);
      });
    },
  };
}

/** A bundle of one file, with one edit. */
async function bundle(source: string, edit: Edit): Promise<string> {
  const entry = join(folder.path, 'entry.js');
  writeFileSync(entry, source);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    logLevel: 'silent',
    plugins: [editing([edit])],
  });
  return outputFiles.map(({ text }) => text).join('');
}
