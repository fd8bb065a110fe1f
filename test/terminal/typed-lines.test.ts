import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TypedLines } from '../../source/terminal/typed-lines.ts';

interface Options {
  readonly isTyped?: boolean;
  readonly canEdit?: boolean;
}

/** Lines that are typed on a made-up terminal, or come from a pipe. */
function open({ isTyped = true, canEdit = true }: Options = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let written = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const keyboard = Object.assign(input, { isTTY: isTyped, setRawMode: () => input });
  const lines = new TypedLines({
    input: keyboard as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    isTyped,
    canEdit,
    complete: (begun) => [`${begun}…`],
    isWhole: (begun) => begun === 'q',
  });
  onTestFinished(() => lines.close());
  const type = async (text: string) => {
    input.write(text);
    await setImmediate();
    await setImmediate();
  };
  return { lines, input, output, type, written: () => written };
}

describe('on a terminal', () => {
  test('a line is asked for, and what is typed is echoed', async () => {
    const { lines, type, written } = open();
    lines.say(['one', 'two']);
    const next = lines.next('> ');
    await type('');
    await type('list\r');
    expect(await next).toBe('list');
    expect(written()).toBe('one\ntwo\n> list\r\n');
  });

  test('what is said while nothing is typed stands on lines of its own, and the line is asked for again', async () => {
    const { lines, type, written } = open();
    const next = lines.next('> ');
    await type('');
    lines.say(['3 new.']);
    await type('list\r');
    expect(await next).toBe('list');
    expect(written()).toBe('> \n3 new.\n> list\r\n');
  });

  test.each([true, false])(
    'what is said while a line is typed waits for its end, edited here: %s',
    async (canEdit) => {
      const { lines, type, written } = open({ canEdit });
      const next = lines.next('> ');
      await type('li');
      lines.say(['3 new.']);
      expect(written()).not.toContain('3 new.');
      await type(canEdit ? 'st\r' : 'st\n');
      expect(await next).toBe('list');
      void lines.next('> ');
      await type('');
      expect(written().endsWith('3 new.\n> ')).toBe(true);
    },
  );

  test('lines that come early are kept, and Tab completes', async () => {
    const { lines, type } = open();
    for (const typed of ['one\r', 'tw', '\t', '\r']) await type(typed);
    expect([await lines.next('> '), await lines.next('> ')]).toEqual(['one', 'tw…']);
  });

  test('Ctrl-C ends it', async () => {
    const { lines, type } = open();
    const next = lines.next('> ');
    await type('\u0003');
    expect(await next).toBeUndefined();
    expect(lines.isInterrupted).toBe(true);
  });

  test('a whole line needs no Enter where keys act at once', async () => {
    const { lines, type } = open();
    lines.endsAtOnce = true;
    const next = lines.next('> ');
    await type('q');
    expect(await next).toBe('q');
    const other = lines.next('> ');
    await type('xq\r');
    expect(await other).toBe('xq');
  });
});

describe('from a pipe', () => {
  test('lines are read to the end, also one without an end, and nothing is echoed', async () => {
    const { lines, input, written } = open({ isTyped: false });
    input.end('one\ntwo');
    expect([await lines.next('> '), await lines.next('> '), await lines.next('> ')]).toEqual([
      'one',
      'two',
      undefined,
    ]);
    expect(written()).toBe('');
  });

  test('it is over when nobody hears what is said, and an error that can be mended is one', async () => {
    const gone = open({ isTyped: false });
    gone.output.destroy(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    gone.input.write('one\n');
    await setImmediate();
    expect(await gone.lines.next('> ')).toBeUndefined();
    const full = open({ isTyped: false });
    full.output.destroy(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    await setImmediate();
    await expect(full.lines.next('> ')).rejects.toThrow('Writing failed: no space.');
  });
});
