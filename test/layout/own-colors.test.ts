import { expect, test } from 'vitest';
import { readColor, shownAs } from '../../source/layout/own-colors.ts';
import { painter } from '../../source/layout/palette.ts';

const line = [{ text: 'a', style: 'brand' as const }];
const all = { colors: 3, attributes: true, links: false } as const;

test('a colour of one’s own takes the place of the usual one, and bold stays', () => {
  expect(painter(all, { brand: [38, 5, 208] })(line)).toBe('\u001B[1m\u001B[38;5;208ma\u001B[39m\u001B[22m');
  expect(painter(all)(line)).toContain('\u001B[32m');
});

test('a colour that the stream cannot show becomes the nearest that it can', () => {
  const colors = { brand: readColor('#ff0000') ?? [], code: readColor('blue') ?? [] };
  expect(shownAs(colors, 3)).toEqual({ brand: [38, 2, 255, 0, 0], code: [34] });
  expect(shownAs(colors, 2)).toEqual({ brand: [38, 5, 196], code: [34] });
  expect(shownAs(colors, 1)).toEqual({ code: [34] });
  expect(shownAs(colors, 0)).toEqual({});
});
