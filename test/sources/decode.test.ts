import { expect, test } from 'vitest';
import { decodeText, decodeTextInSteps } from '../../source/sources/decode.ts';
import { kindOfFile } from '../../source/sources/file-kinds.ts';

const sentence = 'Rédacteur à Malmö, de jour';
const utf16 = Buffer.from(sentence, 'utf16le');
const utf32 = Buffer.from(Array.from(sentence, (letter) => [letter.charCodeAt(0), 0, 0, 0]).flat());

test.each([
  ['UTF-8', Buffer.from(sentence)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${sentence}`)],
  ['UTF-16', utf16],
  ['UTF-16 with the larger byte first', Buffer.from(utf16).swap16()],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ['UTF-32', utf32],
  ['UTF-32 with the largest byte first', Buffer.from(utf32).swap32()],
  ['UTF-32 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32])],
  ['Windows-1252', Buffer.from(sentence, 'latin1')],
])('%s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe(sentence);
});

test.each([
  ['Windows-1251', 'cfeee2e0f020e220cce0ebfcecb8', 'Повар в Мальмё'],
  ['KOI8-R', 'f0cfd7c1d220d720edc1ccd8cda3', 'Повар в Мальмё'],
  ['Shift JIS with hardly any kana', '93a98c7c89c68e648e96', '陶芸家仕事'],
  ['Shift JIS', '83808362834e82f08dec82e9906c', 'ムックを作る人'],
  ['EUC-KR', 'bfe4b8aebbe7bfcd20bba7c1fd', '요리사와 빵집'],
  ['GBK', 'b3f8caa6bacdc3e6b0fccaa6', '厨师和面包师'],
])('%s is read', (_, hex, text) => {
  expect(decodeText(Buffer.from(hex, 'hex'))).toBe(text);
});

test('what XML and HTML say of themselves counts', () => {
  const polish = '<?xml version="1.0" encoding="ISO-8859-2"?><job>G\xb3\xf3d\xbc</job>';
  expect(decodeText(Buffer.from(polish, 'latin1'))).toContain('Głódź');
});

test('UTF-8 of which a byte was lost stays UTF-8', () => {
  const bytes = Buffer.concat([
    Buffer.from('Malmö, Århus, Tromsø '),
    Buffer.from([0xc3]),
    Buffer.from(' Bergen'),
  ]);
  expect(decodeText(bytes)).toBe('Malmö, Århus, Tromsø \uFFFD Bergen');
});

test.each([
  ['%PDF-1.7', 'a PDF: save its text first'],
  ['\x89PNG\r\n', 'a picture, and no text'],
  [`PK\x03\x04${'\0'.repeat(26)}word/document.xml`, 'a document of a word processor: save its text first'],
  ['\x1f\x8b\x08', 'compressed: unpack it first'],
])('a file that is no text is said to be what it is: %j', (start, kind) => {
  expect(kindOfFile(Buffer.from(start, 'latin1'))).toBe(kind);
});

test.each([
  ['UTF-8', Buffer.from(`${'Bäcker '.repeat(400_000)}Ende`)],
  [
    'UTF-8 in which a byte far behind is wrong',
    Buffer.concat([Buffer.alloc(2_500_000, 'a'), Buffer.from([0xff])]),
  ],
  ['Windows-1252', Buffer.from('Rédacteur à Malmö. '.repeat(90_000), 'latin1')],
])('a large text in %s is the same read step by step', (_, bytes) => {
  const steps = decodeTextInSteps(bytes);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value === decodeText(bytes)).toBe(true);
});
