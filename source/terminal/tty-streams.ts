import type { ReadStream, WriteStream } from 'node:tty';

/** Reads the terminal's size again. Node does so by itself only for the process's own standard streams. */
export function refreshSize(stream: WriteStream): void {
  (stream as WriteStream & { _refreshSize?(): void })._refreshSize?.();
}

/**
 * Reads no keys until somebody listens again. Node reads on by itself: it would take keys from the shell, and in the background
 * be stopped for it, where it answers no signal.
 */
export function stopReading(stream: ReadStream): void {
  const { _handle, _readableState } = stream as ReadStream & {
    _handle?: { reading: boolean; readStop(): void };
    _readableState?: { reading: boolean };
  };
  if (!_handle?.reading || !_readableState) return;
  // As Node does for its own standard input when it is paused.
  _readableState.reading = false;
  _handle.reading = false;
  _handle.readStop();
}
