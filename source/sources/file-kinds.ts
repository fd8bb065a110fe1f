const pack = 'compressed: unpack it first';
const picture = 'a picture, and no text';
const document = 'a document of a word processor: save its text first';

/** Files that are no text, by the bytes that they begin with, and what is said of them. */
const kinds: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^\s{0,20}%PDF-/s, 'a PDF: save its text first'],
  [/^\{\\rtf/s, document],
  [/^PK\x03\x04.{26}(?:\[Content_Types\]|_rels\/|word\/|mimetypeapplication\/vnd\.oasis)/s, document],
  [/^\xd0\xcf\x11\xe0/s, document],
  [/^(?:PK\x03\x04|\x1f\x8b|BZh\d|\xfd7zXZ|7z\xbc\xaf|Rar!|\x28\xb5\x2f\xfd)/s, pack],
  [/^(?:\x89PNG|GIF8|\xff\xd8\xff|RIFF.{4}WEBP|II\*\0|MM\0\*|\0\0\x01\0)/s, picture],
  [/^.{4}ftyp|^(?:ID3|OggS|fLaC|RIFF|\x1aE\xdf\xa3)/s, 'sound or a film, and no text'],
  [/^(?:\x7fELF|MZ.{2,}\0|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe|\0asm)/s, 'a program, and no text'],
  [/^SQLite format 3\0/s, 'a database, and no text'],
  [/^bplist00/s, 'a property list, and no posting'],
];

/** What a file is that is known to be no text, in words; nothing for any other. */
export function kindOfFile(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return kinds.find(([pattern]) => pattern.test(start))?.[1];
}
