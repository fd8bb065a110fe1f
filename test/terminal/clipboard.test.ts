import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyNatively, copySequence, isTooLongToCopy } from '../../source/terminal/clipboard.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

describe('the sequence that asks a terminal to copy', () => {
  test('holds the text as UTF-8 in base64', () => {
    expect(copySequence('hello', {})).toBe('\u001B]52;c;aGVsbG8=\u0007');
    const [, held = ''] = copySequence('naïve 🚀', {}).match(/^\u001B\]52;c;(.*)\u0007$/) ?? [];
    expect(Buffer.from(held, 'base64').toString()).toBe('naïve 🚀');
  });

  test('passes through tmux wrapped, every escape in it doubled', () => {
    expect(copySequence('hello', { TMUX: '/tmp/tmux-0/default,1,0' })).toBe(
      '\u001BPtmux;\u001B\u001B]52;c;aGVsbG8=\u0007\u001B\\',
    );
  });
});

test('passes through GNU screen in pieces that it takes', () => {
  const sequence = copySequence('x'.repeat(3000), { STY: '1.tty' });
  const pieces = sequence.split('\u001B\\').filter(Boolean);
  expect(pieces.every((piece) => piece.startsWith('\u001BP') && piece.length < 768)).toBe(true);
  expect(pieces.map((piece) => piece.slice(2)).join('')).toBe(copySequence('x'.repeat(3000), {}));
});

test('a text is too long for some terminals from 56 KB on', () => {
  expect(isTooLongToCopy('x'.repeat(56_000))).toBe(false);
  expect(isTooLongToCopy('x'.repeat(57_000))).toBe(true);
});

describe.skipIf(process.platform === 'win32')('the desktop’s own tool', () => {
  const folder = makeTemporaryFolder();
  afterAll(() => folder.remove());

  const file = join(folder.path, 'copied');
  const takes = `cat >'${file}'`;
  const copied = () => readFileSync(file, 'utf8');
  const install = (name: string, script: string) => {
    writeFileSync(join(folder.path, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder.path, name), 0o755);
  };

  beforeEach(() => {
    vi.stubEnv('PATH', `${folder.path}:/usr/bin:/bin`);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    ['pbcopy', 'darwin', {}],
    ['wl-copy', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }],
    ['xclip', 'linux', { DISPLAY: ':0' }],
    ['clip.exe', 'linux', { WSL_DISTRO_NAME: 'Debian' }],
    ['tmux', 'linux', { TMUX: '/tmp/tmux-0/default,1,0', SSH_TTY: '/dev/pts/1' }],
  ])('is %s on %s with %j', async (tool, platform, env) => {
    install(tool, takes);
    expect(await copyNatively('naïve\ntext', platform, env)).toBe(true);
    expect(copied()).toBe('naïve\ntext');
  });

  test('that fails gives way to the next', async () => {
    install('wl-copy', 'exit 1');
    install('xclip', takes);
    expect(await copyNatively('text', 'linux', { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' })).toBe(true);
    expect(copied()).toBe('text');
  });

  test('that is not there, or does not read, is no error', async () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(await copyNatively('text', 'linux', { DISPLAY: ':0' })).toBe(false);
    vi.stubEnv('PATH', folder.path);
    install('xclip', 'exec 0<&-; exit 1');
    expect(await copyNatively('x'.repeat(1_000_000), 'linux', { DISPLAY: ':0' })).toBe(false);
  });

  test('is not used over SSH, where the desktop is another', async () => {
    install('xclip', takes);
    expect(await copyNatively('text', 'linux', { DISPLAY: ':0', SSH_CONNECTION: '1' })).toBe(false);
    expect(await copyNatively('text', 'linux', { DISPLAY: ':0', SSH_TTY: '/dev/pts/1' })).toBe(false);
    expect(await copyNatively('text', 'linux', {})).toBe(false);
  });
});
