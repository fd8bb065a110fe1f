import type { ReadStream } from 'node:tty';

/** What Node keeps of a terminal that is read. */
interface Internals {
  readonly _handle?: { reading?: boolean; readStop?(): void };
  readonly _readableState?: { reading: boolean };
}

/** Takes no keys any more, so that another program gets them. Without it Node goes on reading though nobody listens. */
export function stopTakingKeys(stdin: ReadStream): void {
  const { _handle: handle, _readableState: state } = stdin as ReadStream & Internals;
  if (!handle?.reading) return;
  handle.reading = false;
  handle.readStop?.();
  if (state) state.reading = false;
}

/** Resolves when a key is pressed, which is dropped, or when there is no terminal any more. */
export async function anyKey(stdin: ReadStream): Promise<void> {
  stdin.setRawMode(true);
  stdin.ref();
  await new Promise<void>((resolve) => {
    const look = () => {
      if (stdin.read() === null && !stdin.readableEnded) return;
      for (const event of events) stdin.off(event, look);
      resolve();
    };
    const events = ['readable', 'end', 'close'] as const;
    for (const event of events) stdin.on(event, look);
    stdin.read(0);
  });
  stdin.setRawMode(false);
}
