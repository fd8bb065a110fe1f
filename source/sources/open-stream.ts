import { createReadStream, open as openFile } from 'node:fs';
import { constants, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

const open = promisify(openFile);

/**
 * The bytes of a file, a pipe or a device. A pipe into which nobody writes yet is not waited for while it is opened: that
 * could not be broken off, not even by the end of the program.
 */
export async function openStream(path: string): Promise<Readable> {
  const info = await stat(path);
  if (!info.isFIFO()) return createReadStream(path);
  const descriptor = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd: descriptor, readable: true, writable: false });
}
