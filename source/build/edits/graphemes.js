// Characters that are a grapheme of their own next to each other, one column wide each: the letters of Latin, Greek and
// Cyrillic, and the punctuation, signs, arrows and line-drawing characters that texts, frames and marks are made of.
const others =
  '\\u0100-\\u02ff\\u0370-\\u0482\\u048a-\\u052f\\u1e00-\\u1eff\\u2010-\\u2027\\u20a0-\\u20bf\\u2100-\\u214f\\u2190-\\u21ff\\u2500-\\u259f\\u276f';
const simple = new RegExp(`^[\\0-\\x0c\\x0e-\\xac\\xae-\\xff${others}]*$`);
const narrow = new RegExp(`^[\\x20-\\x7e\\xa1-\\xac\\xae-\\xff${others}]*$`);

let segmenter;
let rgiEmoji;

/** As an Intl.Segmenter for graphemes, which is made only for text that needs one. */
export const lazySegmenter = {
  segment(text) {
    if (simple.test(text)) return new SimpleSegments(text);
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    return segmenter.segment(text);
  },
};

/** Whether each character takes one column. */
export function isNarrow(text) {
  return narrow.test(text);
}

/** Whether the text is one emoji. */
export function isRgiEmoji(text) {
  if (simple.test(text)) return false;
  rgiEmoji ??= /^\p{RGI_Emoji}$/v;
  return rgiEmoji.test(text);
}

class SimpleSegments {
  constructor(text) {
    this.text = text;
  }

  *[Symbol.iterator]() {
    for (let index = 0; index < this.text.length; index++) yield this.containing(index);
  }

  containing(index = 0) {
    const segment = this.text[index];
    return segment === undefined ? undefined : { segment, index, input: this.text };
  }
}
