// Characters that are a grapheme of their own next to each other, one column wide each: ASCII, Latin-1 and the
// punctuation, arrows and line-drawing characters that frames and marks are made of.
const simple = /^[\0-\x0c\x0e-\xac\xae-\xff\u2010-\u2027\u2190-\u21ff\u2500-\u259f\u276f]*$/;
const narrow = /^[\x20-\x7e\xa1-\xac\xae-\xff\u2010-\u2027\u2190-\u21ff\u2500-\u259f\u276f]*$/;

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
