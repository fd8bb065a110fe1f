import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** Bytes that are looked at to tell an encoding where none is stated. */
const sample = 65_536;

const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
];

/**
 * How the text in bytes is encoded: as a byte order mark says, as zeros between the letters show, UTF-8 if it can be that,
 * as the text itself says (XML, HTML), or else as its letters make likely.
 */
export function encodingOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, sample);
  const marked = marks.find(([mark]) => mark.every((byte, at) => start[at] === byte));
  const known =
    marked?.[1] ?? wideEncoding(start) ?? (isUtf8(bytes) || isIn('utf-8', bytes) ? 'utf-8' : undefined);
  return known ?? declaredIn(start) ?? (isDamaged(start) ? 'utf-8' : likelyEncoding(start));
}

/** UTF-16 or UTF-32 without a mark: of letters of the Latin script every other byte, or three of four, are zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (!bytes.includes(0)) return undefined;
  const zeros = [0, 0, 0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  });
  const quarter = bytes.length / 4;
  const pattern = zeros
    .map((count) => (count > quarter * 0.6 ? '0' : count < quarter * 0.1 ? 'x' : '?'))
    .join('');
  return { x000: 'utf-32le', '000x': 'utf-32be', x0x0: 'utf-16le', '0x0x': 'utf-16be' }[pattern];
}

function isIn(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The encoding that XML, HTML or a comment for editors names, if there is such a one. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const [, name = ''] =
    /(?:\bencoding\s*=|\bcharset\s*=|-\*-\s*coding:)\s*["']?\s*([\w.:-]{2,40})/i.exec(start) ?? [];
  try {
    const { encoding } = new TextDecoder(name);
    return /^utf/.test(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** Whether bytes are UTF-8 of which a little was lost: more letters beyond ASCII can be read in it than cannot. */
function isDamaged(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes, { stream: true });
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  return (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) >= lost;
}

/** Encodings in which most letters are beyond ASCII, and which letters there are in a text that is written so. */
const dense: readonly (readonly [encoding: string, letters: RegExp, share: number])[] = [
  ['shift_jis', /[\u3041-\u30fe]/g, 0.2],
  ['euc-jp', /[\u3041-\u30fe]/g, 0.2],
  ['euc-kr', /[\uac00-\ud7a3]/g, 0.9],
  ['windows-1251', /[а-яё]/g, 0.7],
  ['koi8-r', /[а-яё]/g, 0.7],
  // Chinese in it would be full of half-width kana.
  ['shift_jis', /[\u3001-\u30fe\u4e00-\u9fff\uff01-\uff5e]/g, 0.9],
  ['gb18030', /[\u4e00-\u9fa5\u3000-\u3011\uff01-\uff5e]/g, 0.9],
];

/** The encoding of which a text has the most usual letters; where they are few among ASCII, that of Western Europe. */
function likelyEncoding(bytes: Uint8Array): string {
  const lone = bytes.filter(
    (byte, at) => byte > 0x7f && !isHigh(bytes[at - 1]) && !isHigh(bytes[at + 1]),
  ).length;
  const high = bytes.filter(isHigh).length;
  if (lone * 2 > high) return 'windows-1252';
  const found = dense.find(([encoding, letters, share]) => {
    if (!isIn(encoding, bytes)) return false;
    const text = new TextDecoder(encoding).decode(bytes, { stream: true });
    const others = text.match(/[^\0-\x7f]/g)?.length ?? 0;
    return (text.match(letters)?.length ?? 0) >= others * share;
  });
  return found?.[0] ?? 'windows-1252';
}

function isHigh(byte = 0): boolean {
  return byte > 0x7f;
}
