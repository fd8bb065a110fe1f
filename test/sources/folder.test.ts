import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary, readLibrary } from '../../source/sources/library.ts';
import { fakeWorld } from '../fake-world.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const page = '<!doctype html><html><title>Baker</title><body><p>Bake.</p></body></html>';
const markdown = '# Baker\n\nBake.\n';

async function rolesIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder.path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { postings } = await readLibrary(await openLibrary([folder.path], fakeWorld()));
  return postings.map(({ id }) => id);
}

test('files of every notation are read', async () => {
  const files = {
    'a.mdx': markdown,
    'b.html': page,
    'c.jsonl': '{"role": "Baker"}\n',
    'd.csv': 'role,team\nBaker,Bread\n',
    'e.toml': 'role = "Baker"\n',
    'f.xml': '<jobs><job><title>Baker</title><team>Bread</team></job></jobs>',
  };
  expect(await rolesIn(files)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('what is no posting, or none yet, is left out', async () => {
  const files = {
    'baker.md': markdown,
    '_index.md': '---\ntitle: Jobs\n---\n',
    gradlew: '#!/bin/sh\nexec true\n',
    'requirements.txt': 'flask==1.0\n',
    'composer.json': '{"name": "a/b", "description": "The site."}',
    'archetypes/default.md': markdown,
    '_drafts/cook.md': markdown,
    'waiter.md': '---\ntitle: Waiter\ndraft: true\n---\n\nServe.\n',
    'job.template.md': markdown,
    'node_modules/a/a.md': markdown,
  };
  expect(await rolesIn(files)).toEqual(['baker']);
});

test('a README is a posting where it is all that its folder holds, and nowhere else', async () => {
  const files = {
    'README.md': '# Jobs\n',
    'baker/README.md': markdown,
    'cooks/README.md': '# Cooks\n',
    'cooks/cook.md': markdown,
  };
  expect(await rolesIn(files)).toEqual(['baker-readme', 'cooks-cook']);
});
