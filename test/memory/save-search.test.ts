import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../../source/commands/settings/read-settings.ts';
import { keepSearch, withLine } from '../../source/memory/save-search.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

test('searches that are saved at the same time are all kept, and are read back as they were', async () => {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const world = { env: { NPM_JOBS_HOME: folder.path } };
  const queries = ['loc:"Bad Aibling" \\ é', "'web", 'a', 'b', 'c'];
  await Promise.all(queries.map((query, at) => keepSearch(`s${at}`, query, world)));
  await keepSearch('s2', 'another', world);
  const file = join(folder.path, 'config', 'searches.toml');
  const { searches, faults } = await readSettings(undefined, { file, text: readFileSync(file, 'utf8') });
  expect(faults).toEqual([]);
  expect(Object.fromEntries(searches)).toEqual({
    s0: queries[0],
    s1: queries[1],
    s2: 'another',
    s3: 'b',
    s4: 'c',
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('what a person wrote in the file stays', async () => {
  expect(withLine('# mine\nweb = "a"\n', 'web', 'b')).toBe('# mine\n"web" = "b"\n');
  expect(withLine('# mine', 'web', 'b')).toBe('# mine\n"web" = "b"\n');
});
