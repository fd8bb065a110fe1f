import { wideWidth } from './wide-text.ts';

// The letters of Latin, Greek and Cyrillic, and the punctuation, signs, arrows and line-drawing characters that texts and
// frames are made of.
const others =
  '\\u0100-\\u02ff\\u0370-\\u0482\\u048a-\\u052f\\u1e00-\\u1eff\\u2010-\\u2027\\u20a0-\\u20bf\\u2100-\\u214f\\u2190-\\u21ff\\u2500-\\u259f\\u276f';
const narrow = new RegExp(`^[\\x20-\\x7e\\xa0-\\xac\\xae-\\xff${others}]*$`);

/** Whether each character of a text takes one column and can stand by itself: what most texts are made of. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/** How many columns a text of one line takes at most: terminals do not agree on all of them. */
export function textWidth(text: string): number {
  return isNarrow(text) ? text.length : wideWidth(text);
}
