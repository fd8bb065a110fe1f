import { openSync } from 'node:fs';
import { ReadStream, WriteStream } from 'node:tty';
import { UserError } from '../errors.ts';
import type { World } from '../world.ts';

/** Where a conversation takes place. */
export interface LineStreams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** The file descriptors of the output and of the input. */
  readonly descriptor: number;
  readonly keysDescriptor: number;
  /** Whether a person types on a terminal; else what is said comes from a pipe or a file. */
  readonly isTyped: boolean;
  /** Whether standard output is elsewhere, so that what is picked is printed there. */
  readonly picking: boolean;
  close(): void;
}

/**
 * Standard input and output; the terminal itself in the place of an input that postings are read from, and of an output that
 * goes elsewhere while a person types. A `UserError` where that needs a terminal and there is none.
 */
export function openLineStreams({ stdin, stdout }: World, isInputRead: boolean): LineStreams {
  const opened: (ReadStream | WriteStream)[] = [];
  const keeping = <Stream extends ReadStream | WriteStream>(stream: Stream): Stream => {
    opened.push(stream);
    return stream;
  };
  const keysDescriptor = isInputRead ? openTerminal('r') : 0;
  const input = isInputRead ? keeping(new ReadStream(keysDescriptor)) : stdin;
  const isTyped = Boolean(input.isTTY);
  const picking = isTyped && !stdout.isTTY;
  const descriptor = picking ? openTerminal('w') : 1;
  return {
    input,
    output: picking ? keeping(new WriteStream(descriptor)) : stdout,
    descriptor,
    keysDescriptor,
    isTyped,
    picking,
    close() {
      if (input === stdin) stdin.unref?.();
      for (const stream of opened) stream.destroy();
    },
  };
}

function openTerminal(flags: 'r' | 'w'): number {
  try {
    return openSync('/dev/tty', flags);
  } catch {
    throw new UserError(
      'There is no terminal to type on.',
      'Give postings by --from and a file, and what you would type on standard input; or use “npm-jobs list” and “npm-jobs show <role>”.',
    );
  }
}
