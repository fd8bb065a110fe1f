import type { WriteStream } from 'node:tty';

/** Says on a terminal what is being done, each time over what was said before; elsewhere a line each. */
export function sayProgress(stream: WriteStream | NodeJS.WritableStream): {
  say(what: string): void;
  done(): void;
} {
  const isTerminal = 'isTTY' in stream && stream.isTTY;
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`.padStart(6);
  return {
    say: (what) =>
      void stream.write(isTerminal ? `\r\u001B[K${seconds()}  ${what}` : `${seconds()}  ${what}\n`),
    done: () => void (isTerminal && stream.write('\r\u001B[K')),
  };
}
