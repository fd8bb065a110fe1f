import fc from 'fast-check';
import { hostileStrings } from '../hostile-strings.ts';

/** What a terminal could act on, hide or reorder, and halves of characters; a line break is none of it. */
export const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}]/u;

/** Pieces of Markdown that mean something where they stand, mean something else elsewhere, or are never finished. */
const pieces = [
  '# Title',
  '## Why join',
  '###### Deep',
  '##Tight',
  '#Tight',
  '#hash',
  '# ',
  '## C# #',
  '# *a* [b](c) `d` <e> &amp; \\f https://a.b/c_d_',
  'Title',
  'A sentence. ',
  'Title\n===',
  'Title\n---',
  '===',
  '---',
  '--- ',
  '----',
  '***',
  '**bold**',
  '__bold__:',
  '**bold** not',
  '**not bold*',
  '- item',
  '  - deeper',
  '* * *',
  '2. two',
  '1) one',
  '- [ ] task',
  '> quote',
  '>> quote\nlazy',
  '> '.repeat(30),
  '- '.repeat(30),
  '```',
  '```js',
  '~~~',
  '`',
  '``',
  '    code',
  '\tcode',
  '<!--',
  '-->',
  '<!-- a -->',
  '<div>',
  '</div>',
  '<pre>',
  '</pre>',
  '<script>',
  '<br>',
  '<b>',
  '<h1>Title</h1>',
  '<p>',
  '<ul><li>item',
  '<ol start="7"><li>',
  '<table><tr><td>cell',
  '<a href="javascript:x">',
  '<img src="x" alt="**">',
  '<blockquote>',
  '<code>``</code>',
  '<x-root>',
  '<?',
  '<![CDATA[',
  '| a | b |\n|---|---|\n| c | d |',
  '| a',
  '[a]',
  '[a]: https://example.com',
  '  [a]: <https://example.com> "[b]"',
  '[b]: /b',
  '[A][b]',
  '[a',
  '](',
  '![logo](logo.png)',
  '[^1]: note',
  'https://example.com/a_b_c',
  'www.example.com',
  'a@example.com',
  '&#27;[31m',
  '&lt;',
  '&nbsp;',
  '\\',
  '\\#',
  'role: Baker',
  'title: [a, b]',
  'team: "Bread',
  'posted: soon',
  'remote: yes',
  'a: &a [*a]',
  'b: !!js/function x',
  'c: |',
  '  d',
  '"e": {f: 1.10}',
  '? g',
  '...',
  '%YAML 1.1',
  '---\nrole: Baker\n---',
  '---\nteam: Bread\nrole: Baker\nrole: Cook\n---',
  '---\nrole: [Baker]\nlocations: {}\n---',
  '---\n---',
  '\r',
  '\u00A0',
  '\u3000',
  '   ',
  '',
  '',
  '',
] as const;

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(hostileStrings)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Markdown that nobody would write. */
export const hostileMarkdown = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n', '\n\n', '\n\n', ' ', '', '\n   ')), { maxLength: 16 })
  .map((each) => each.flat().join(''));

const heading = fc.oneof(
  piece,
  fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
  fc.constant('long '.repeat(60)),
);

const names = [
  'role',
  'Role',
  'role\u200B',
  'title',
  'team',
  'company',
  'posted',
  'Posted',
  'date',
  'datePosted',
  'date_posted',
  'closes',
  'status',
  'employment',
  'locations',
  'location',
  'remote',
  'remoteNote',
  'salary',
  'apply',
  'url',
  'more',
  'id',
  'sections',
  'description',
  'skills',
  '1',
  '---',
  '- a',
  '? a',
  '<<',
  '__proto__',
  'constructor',
] as const;

const values = [
  '',
  ' ',
  'yes',
  'no',
  'null',
  '~',
  '02139',
  '1.10',
  '1e3',
  '.inf',
  '2018',
  '2018-Q4',
  '2018-10-31',
  'FULL_TIME',
  'constructor',
  'https://example.com',
  '|',
  '- a',
  '# a',
  'a: b',
  'a\nb\n',
  '\n\n---\nrole: Baker\n---\n',
  ' a \n\n  b\n---\n',
  'it\'s "it"',
  '<p>One</p><ul><li>two<li><b>three</b></ul><h2>Four</h2>',
  '<pre>```\n# five</pre>',
  'word '.repeat(40),
] as const;

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...values),
    piece,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), piece), tie('any'), { maxKeys: 4 }),
  ),
})).any;

const section = fc.oneof(
  fc.record({ heading, text: hostileMarkdown }, { requiredKeys: ['heading'] }),
  heading,
  value,
);

/** A record as JSON could hold it, more or less of a posting. */
export const hostileRecord: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(
    fc.dictionary(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: piece }),
      value,
      {
        maxKeys: 10,
      },
    ),
    fc.record(
      {
        role: fc.oneof(heading, value),
        sections: fc.array(section, { maxLength: 4 }),
        description: fc.oneof(hostileMarkdown, heading),
        skills: hostileMarkdown,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([facts, texts]) => ({ ...facts, ...texts }));

/** Bytes of any kind: noise, and documents that are cut, spliced and written in other ways. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(text)),
  fc
    .tuple(
      fc.oneof(
        hostileMarkdown,
        hostileRecord.map((record) => JSON.stringify(record)),
        fc.array(hostileRecord, { maxLength: 3 }).map((records) => JSON.stringify(records, undefined, 1)),
      ),
      fc.constantFrom<BufferEncoding>('utf8', 'utf16le', 'latin1'),
      fc.nat({ max: 400 }),
      fc.uint8Array({ maxLength: 4 }),
    )
    .map(([text, encoding, cut, splice]) => {
      const bytes = Buffer.from(encoding === 'utf16le' ? `\uFEFF${text}` : text, encoding);
      return Buffer.concat([bytes.subarray(0, cut), splice, bytes.subarray(cut + splice.length)]);
    }),
);

/** Names of files, of every kind that is read. */
export const fileName = fc.constantFrom(
  'posting.md',
  'posting.markdown',
  'posting.txt',
  'posting',
  'posting.json',
  'posting.yaml',
  'posting.YML',
  'a.constructor',
  '2018/q2/head-of-finance.md',
  'standard input',
  '\u001B[31m\u202E.md',
  '',
);
