import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noticesOf } from '../../source/build/notices.js';
import { makeTemporaryFolder } from '../temporary-folder.ts';

test('every package with code in the bundle is named with its version and licence', async () => {
  const notices = await noticesFor(
    { 'node_modules/ink/build/a.js': 5, 'source/cli.ts': 5 },
    { ink: 'MIT, by Vadim' },
  );
  expect(notices).toContain('\nink 1.0.0 (MIT)\n\nMIT, by Vadim\n');
});

test('a package of which nothing is left in the bundle is not named', async () => {
  const bundle = { 'node_modules/ink/a.js': 1, 'node_modules/lodash/a.js': 0 };
  expect(await noticesFor(bundle, { ink: 'MIT, by Vadim', lodash: 'MIT, by John' })).not.toContain('lodash');
});

test('a text that several packages have stands there once, under all their names', async () => {
  const bundle = { 'node_modules/b/a.js': 1, 'node_modules/a/a.js': 1 };
  const notices = await noticesFor(bundle, { a: 'The same text.\r\n', b: '\nThe same text.  \n' });
  expect(notices).toContain('\na 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nThe same text.\n');
  expect(notices.match(/The same text/g)).toHaveLength(1);
});

test('packages in scopes and packages of packages are found', async () => {
  const bundle = { 'node_modules/@scope/a/x.js': 1, 'node_modules/a/node_modules/b/x.js': 1 };
  const notices = await noticesFor(bundle, { '@scope/a': 'One.', 'a/node_modules/b': 'Two.' });
  expect(notices).toContain('\n@scope/a 1.0.0 (MIT)\n\nOne.\n');
  expect(notices).toContain('\nb 1.0.0 (MIT)\n\nTwo.\n');
});

test('a package whose licence has no text stops the build, which says where to write it', async () => {
  await expect(noticesFor({ 'node_modules/bare/a.js': 1 }, { bare: '' })).rejects.toThrow(
    /bare has no file with its licence.*unstated-licences\.js/,
  );
});

/** The notices for a bundle of these files, with so many bytes of each, and these packages with their licence texts. */
async function noticesFor(
  bytes: Readonly<Record<string, number>>,
  licences: Readonly<Record<string, string>>,
): Promise<string> {
  const { path: root, remove } = makeTemporaryFolder();
  onTestFinished(remove);
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('data/README.md', '# Data\n\n## What was changed\n\nAll.\n\n## Licence and credit\n\nOurs.\n');
  write('data/LICENSE', 'Share alike.\n');
  for (const [place, text] of Object.entries(licences)) {
    const name = place.replace(/^.*node_modules\//, '');
    const facts = { name, version: '1.0.0', license: 'MIT' };
    write(`node_modules/${place}/package.json`, JSON.stringify(facts));
    if (text !== '') write(`node_modules/${place}/LICENSE`, text);
  }
  const inputs = Object.fromEntries(
    Object.entries(bytes).map(([file, bytesInOutput]) => [file, { bytesInOutput }]),
  );
  const output = { bytes: 1, inputs, imports: [], exports: [] };
  return noticesOf({ inputs: {}, outputs: { 'cli.js': output } }, root);
}
