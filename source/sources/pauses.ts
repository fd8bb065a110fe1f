import { setTimeout } from 'node:timers/promises';

/** Bytes as they come, and `pause` where none do for a while. */
export type StreamPiece = Uint8Array | 'pause';

/** The pieces of something that comes bit by bit, and `pause` once where none has come for this many milliseconds. */
export async function* withPauses<T>(
  pieces: AsyncIterable<T>,
  patience: number,
): AsyncGenerator<T | 'pause'> {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = iterator.next();
      const first = await Promise.race([next, setTimeout(patience, 'pause' as const, { ref: false })]);
      if (first === 'pause') yield first;
      const { done, value } = await next;
      if (done) return;
      yield value;
    }
  } finally {
    // What never comes cannot be waited for.
    iterator.return?.().catch(() => {});
  }
}
