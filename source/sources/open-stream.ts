import { close, createReadStream, fstat, open as openFile } from 'node:fs';
import { constants } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { isatty } from 'node:tty';
import { promisify } from 'node:util';
import { onDisk } from './path-bytes.ts';

const [open, stat] = [promisify(openFile), promisify(fstat)];

/**
 * The bytes of a file, a pipe or a device. Nothing that has nothing to say yet is waited for in a thread: that could not be
 * broken off, not even by the end of the program.
 */
export async function openStream(path: string): Promise<Readable> {
  const descriptor = await open(onDisk(path), constants.O_RDONLY | constants.O_NONBLOCK);
  const info = await stat(descriptor);
  if (info.isFIFO()) return new Socket({ fd: descriptor, readable: true, writable: false });
  if (!isatty(descriptor)) return createReadStream('', { fd: descriptor });
  close(descriptor);
  throw new Error('it is a terminal');
}
