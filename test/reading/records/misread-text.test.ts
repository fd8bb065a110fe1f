import { expect, test } from 'vitest';
import { asWritten } from '../../../source/reading/records/misread-text.ts';

const misread = (text: string, encoding: 'latin1' | 'windows-1252') =>
  new TextDecoder(encoding === 'latin1' ? 'iso-8859-1' : encoding).decode(Buffer.from(text, 'utf8'));

test.each(['Gdańsk', 'Zürich – 5 days’ leave', 'приходи', '日本語で', 'fun 🎉', '€ 40 000'])(
  'reads %s as it was written after it was misread',
  (text) => {
    expect(asWritten(Buffer.from(text, 'utf8').toString('latin1'))).toBe(text);
    expect(asWritten(misread(text, 'windows-1252'))).toBe(text);
  },
);

test.each(['Zürich', 'Ânimo, São Paulo', 'ÅÄÖ are letters', 'naïve “quotes”', 'Ã', 'plain'])(
  'leaves %s as it is',
  (text) => {
    expect(asWritten(text)).toBe(text);
  },
);

test('leaves a text in which some was not misread', () => {
  const text = `${Buffer.from('ü', 'utf8').toString('latin1')} and ü`;
  expect(asWritten(text)).toBe(text);
});
