const graphemes = JSON.stringify(new URL('graphemes.js', import.meta.url).pathname);

/**
 * The first Intl.Segmenter and the first RGI_Emoji expression of a process take longest of all, and text of letters and
 * line-drawing characters needs neither. Both are made when the first other text comes: 40 ms less until the first frame
 * on Node 20, and 4 ms less for each key.
 * @type {readonly import('../edit.js').Edit[]}
 */
export const lazyGraphemes = [
  ['string-width', /string-width[\\/]index\.js$/, 'new Intl.Segmenter()'],
  ['wrap-ansi', /wrap-ansi[\\/]index\.js$/, 'new Intl.Segmenter()'],
  ['cli-truncate', /cli-truncate[\\/]index\.js$/, 'new Intl.Segmenter()'],
  [
    'slice-ansi',
    /slice-ansi[\\/]tokenize-ansi\.js$/,
    "new Intl.Segmenter(undefined, {granularity: 'grapheme'})",
  ],
  [
    'ansi-tokenize',
    /ansi-tokenize[\\/]build[\\/]tokenize\.js$/,
    'new Intl.Segmenter(undefined, { granularity: "grapheme" })',
  ],
  ['ink', /ink[\\/]build[\\/]line-update\.js$/, "new Intl.Segmenter(undefined, { granularity: 'grapheme' })"],
].map(([name, file, segmenter]) => ({
  name: `lazy-graphemes-in-${name}`,
  file,
  change(replace) {
    replace(segmenter, 'lazySegmenter');
    if (name === 'string-width') {
      replace('/^\\p{RGI_Emoji}$/v', '{ test: isRgiEmoji }');
      replace('if (/^[\\u0020-\\u007E]*$/.test(string)) {', 'if (isNarrow(string)) {');
    }
    replace(/^/g, `import { isNarrow, isRgiEmoji, lazySegmenter } from ${graphemes};\n`);
  },
}));
