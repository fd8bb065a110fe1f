/** A character that two bytes or more of UTF-8 begin with, read as windows-1252 or Latin-1, and one that can follow it. */
const misread =
  /[\u{c2}-\u{f4}][\u{80}-\u{bf}\u{152}-\u{17e}\u{192}\u{2c6}\u{2dc}\u{2013}-\u{203a}\u{20ac}\u{2122}]/u;

/** The bytes from 0x80 to 0x9f that windows-1252 has characters for, by the WHATWG's Encoding Standard. */
const windows = '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ';

const byteOfCharacter: ReadonlyMap<string, number> = new Map(
  Array.from(windows, (character, at) => [character, 0x80 + at]),
);

/**
 * A text whose UTF-8 was read as windows-1252 or Latin-1 on its way (“GdaÅ„sk”, “donâ€™t”) as it was written; any other as it is.
 * All that is beyond ASCII in it has to have been misread: else it is a text that happens to look so.
 */
export function asWritten(text: string): string {
  if (!misread.test(text)) return text;
  const bytes = bytesOf(text);
  try {
    return bytes ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) : text;
  } catch {
    return text;
  }
}

/** The bytes that a text was read from; nothing if it has a character that is none of one byte. */
function bytesOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : byteOfCharacter.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
