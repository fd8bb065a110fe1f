import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { postingFile } from '../../source/formats/markdown.ts';
import { fakeWorld } from '../fake-world.ts';
import { keepTexts } from '../keep-texts.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { keys, openTerminal } from './terminal.ts';

const saying = (text: string) =>
  madeUp({
    role: 'Baker',
    url: 'https://jobs.example/1',
    key: 'address:jobs.example/1',
    sections: [madeUpSection('Work', text)],
  });

test('what was changed in a saved posting, and what it said before', async () => {
  const home = makeTemporaryFolder();
  onTestFinished(() => home.remove());
  const env = { NPM_JOBS_HOME: home.path };
  await keepTexts([saying('We bake ten loaves.')], fakeWorld({ env }));
  const file = join(home.path, 'posting.md');
  writeFileSync(file, postingFile(saying('We bake twelve loaves.')));
  const terminal = openTerminal(`npm-jobs --from ${file}`, { env: { ...env, NO_COLOR: '1' } });
  await terminal.until(/Baker/);
  terminal.type('d');
  await terminal.until('We bake [-ten-] {+twelve+} loaves.');
  terminal.type(`${keys.escape}`);
  await terminal.until(/Enter open/);
  terminal.type(`${keys.enter}v`);
  await terminal.until(/version 1 of 2/);
  await terminal.until('We bake ten loaves.');
  terminal.type('V');
  const lines = await terminal.until('We bake twelve loaves.');
  expect(lines.join('\n')).not.toContain('version 1 of 2');
  terminal.type('c');
  await terminal.until('{+twelve+}');
});
