import { isUtf8 } from 'node:buffer';

/** What marks a byte that is no UTF-8 in the text of a path: a half of a character, as in PEP 383 (peps.python.org). */
const mark = 0xdc00;

/** A name on the disk as text; `onDisk` makes the same name of it again, also where it is no UTF-8. */
export function nameIn(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : mark + byte)).join('');
}

/** A path, as the file system is asked for it. */
export function onDisk(path: string): string | Buffer {
  if (path.isWellFormed()) return path;
  return Buffer.concat(Array.from(path, (character) => bytesOf(character)));
}

function bytesOf(character: string): Buffer {
  const code = character.charCodeAt(0) - mark;
  const isEscaped = character.length === 1 && code >= 0x80 && code <= 0xff;
  return isEscaped ? Buffer.of(code) : Buffer.from(character);
}
