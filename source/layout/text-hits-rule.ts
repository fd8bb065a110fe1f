import type { Glyphs } from './glyphs.ts';
import type { Line } from './line.ts';

/** The rule above postings that are found only in their text: how many they are, and whether others stand before them. */
export function textHitsRule(count: number, areMore: boolean, { horizontal }: Glyphs): Line {
  const side = horizontal.repeat(2);
  return [{ text: `${side} ${count}${areMore ? ' more' : ''} in the text ${side}`, style: 'dim' }];
}
