import { openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeNote } from '../../source/commands/write-note.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const nowhere = openSync('/dev/null', 'r+');
const tty = { stdin: {} as never, keysDescriptor: nowhere, descriptor: nowhere };

/** A script as an editor, which is called as `editor`, and a folder for it and for what it leaves. */
function withEditor(script: string, editor = './editor') {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const file = path.join(folder.path, 'editor');
  writeFileSync(file, `#!/bin/sh\ncd '${folder.path}'\n${script}\n`, { mode: 0o700 });
  const env = { PATH: process.env.PATH, EDITOR: editor.replace('./editor', file) };
  return { folder, write: (role = 'Web Developer') => writeNote({ role }, { tty, env, platform: 'linux' }) };
}

describe('a note in an editor', () => {
  test('is what the editor wrote, cleaned, without spaces around it', async () => {
    const { write } = withEditor(`printf '  Ask for Jane.\\n\\n\\033[31mSoon.\\n\\n' > "$1"`);
    expect(await write()).toEqual({ note: 'Ask for Jane.\n\nSoon.' });
  });

  test.each(['true', 'rm "$1"', `printf ' \\n' > "$1"`])('is none after %s', async (script) => {
    expect(await withEditor(script).write()).toEqual({ note: '' });
  });

  test('is in a file that nobody else can read, named after the role, and gone afterwards', async () => {
    const { folder, write } = withEditor('stat -c %a "$1" "$(dirname "$1")" > seen; echo "$1" >> seen');
    await write('C/C++ Engineer; rm -rf $HOME “quoted”');
    const [file, inside, name = ''] = readFileSync(path.join(folder.path, 'seen'), 'utf8').split('\n');
    expect([file, inside]).toEqual(['600', '700']);
    expect(path.basename(name)).toBe('note on C C Engineer rm rf HOME quoted.md');
    expect(readdirSync(tmpdir())).not.toContain(path.basename(path.dirname(name)));
  });

  test('comes from an editor that is given with options', async () => {
    const { write } = withEditor('echo "$1 $2" > "$3"', './editor --wait "a b"');
    expect(await write()).toEqual({ note: '--wait a b' });
  });

  test.each([
    ['exit 3', 'The editor ended with exit code 3; no note was kept.'],
    ['kill -9 $$', /ended/],
  ])('is none after %s, and why is said', async (script, failure) => {
    const written = await withEditor(script).write();
    expect(written).toEqual({ failure: expect.stringMatching(failure) });
  });

  test('is none without an editor', async () => {
    const written = await withEditor('', '/no/such/editor').write();
    expect(written).toEqual({ failure: 'The editor ended with exit code 127; no note was kept.' });
  });
});
