import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../source/errors.ts';
import { abilitiesOf, type OutputStream, print } from '../../source/terminal/output.ts';

const failing = (code: string) =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });

describe('print', () => {
  test('resolves only when a slow reader has taken everything', async () => {
    let taken = '';
    let isReading = false;
    const slow = new Writable({
      highWaterMark: 10,
      async write(chunk: Buffer, _encoding, done) {
        while (!isReading) await setImmediate();
        taken += chunk.toString();
        done();
      },
    });
    const text = 'many words\n'.repeat(20_000);
    let isPrinted = false;
    const printing = print(slow, text).then(() => {
      isPrinted = true;
    });
    await setImmediate();
    expect(isPrinted).toBe(false);
    isReading = true;
    await printing;
    expect(taken).toBe(text);
  });

  test('a reader that has gone away is no error', async () => {
    await expect(print(failing('EPIPE'), 'text')).resolves.toBeUndefined();
  });

  test('anything else that goes wrong is said, with what to look for', async () => {
    const printing = print(failing('ENOSPC'), 'text');
    await expect(printing).rejects.toThrow(UserError);
    await expect(printing).rejects.toThrow('Writing failed: ENOSPC. Is there room where the output goes?');
  });

  test('leaves nothing behind on the stream', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
    for (let time = 0; time < 20; time++) await print(stream, 'text');
    expect(stream.listenerCount('error')).toBe(0);
  });
});

describe('what a stream can show', () => {
  const stream = (depth?: number): OutputStream =>
    Object.assign(
      new Writable(),
      depth === undefined ? {} : { isTTY: true, columns: 80, getColorDepth: () => depth },
    );
  const none = { colors: 0, attributes: false };

  test.each([
    ['a terminal with all colours', 24, {}, 'auto', { colors: 3, attributes: true }],
    ['a terminal with 256', 8, {}, 'auto', { colors: 2, attributes: true }],
    ['a terminal with sixteen', 4, {}, 'auto', { colors: 1, attributes: true }],
    ['a pipe', undefined, {}, 'auto', none],
    ['a dumb terminal', 4, { TERM: 'dumb' }, 'auto', none],
    ['NO_COLOR', 24, { NO_COLOR: '1' }, 'auto', none],
    ['an empty NO_COLOR', 24, { NO_COLOR: '' }, 'auto', { colors: 3, attributes: true }],
    ['NO_COLOR and CLICOLOR_FORCE', 24, { NO_COLOR: '1', CLICOLOR_FORCE: '1' }, 'auto', none],
    ['CLICOLOR=0', 24, { CLICOLOR: '0' }, 'auto', none],
    ['CLICOLOR_FORCE in a pipe', undefined, { CLICOLOR_FORCE: '1' }, 'auto', { colors: 1, attributes: true }],
    ['CLICOLOR_FORCE=0 in a pipe', undefined, { CLICOLOR_FORCE: '0' }, 'auto', none],
    ['--color never', 24, { CLICOLOR_FORCE: '1' }, 'never', none],
    ['--color always in a pipe', undefined, {}, 'always', { colors: 1, attributes: true }],
    ['--color always and NO_COLOR', 24, { NO_COLOR: '1' }, 'always', { colors: 3, attributes: true }],
  ] as const)('%s', async (_, depth, env, choice, expected) => {
    expect(await abilitiesOf(stream(depth), env, choice)).toMatchObject(expected);
  });

  test('links are never in what is no terminal', async () => {
    expect((await abilitiesOf(stream(), {}, 'always')).links).toBe(false);
    expect((await abilitiesOf(stream(24), { TERM: 'dumb' }, 'always')).links).toBe(false);
  });
});
