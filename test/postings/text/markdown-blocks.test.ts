import { expect, test } from 'vitest';
import type { Block } from '../../../source/postings/text/block.ts';
import { blocksOf, plainText } from '../../../source/postings/text/markdown-blocks.ts';
import { hostileStrings } from './hostile-strings.ts';

const spans = (markdown: string) => {
  const [block] = blocksOf(markdown);
  return block?.kind === 'paragraph' ? block.spans : undefined;
};

const entities = (text: string) => [...text].map((character) => `&#${character.codePointAt(0)};`).join('');

test('marks within a line become spans that say how they look', () => {
  expect(spans('a **b _c_** ~~d~~ `e  f` [g **h**](https://x.example)')).toEqual([
    { text: 'a ' },
    { text: 'b ', strong: true },
    { text: 'c', strong: true, emphasis: true },
    { text: ' ' },
    { text: 'd', deleted: true },
    { text: ' ' },
    { text: 'e  f', code: true },
    { text: ' ' },
    { text: 'g ', link: 'https://x.example' },
    { text: 'h', link: 'https://x.example', strong: true },
  ]);
});

test('a link that is written as HTML leads where it says, as far as it goes', () => {
  expect(spans('a <a class="x" href="https://x.example/?a=1&amp;b=2">b **c**</a> d')).toEqual([
    { text: 'a ' },
    { text: 'b ', link: 'https://x.example/?a=1&b=2' },
    { text: 'c', link: 'https://x.example/?a=1&b=2', strong: true },
    { text: ' d' },
  ]);
  expect(spans('<a name="top">a</a> and <a href="#top">b</a>')?.some(({ link }) => link)).toBe(false);
});

test('an image is its description, linked', () => {
  expect(spans('![a cat](https://x.example/cat.png)')).toEqual([
    { text: 'a cat', link: 'https://x.example/cat.png' },
  ]);
});

test('a line break in the source is a space unless it is forced', () => {
  expect(spans('one\ntwo')).toEqual([{ text: 'one two' }]);
  expect(
    spans('one\\\ntwo')
      ?.map(({ text }) => text)
      .join(''),
  ).toBe('one\ntwo');
});

test('headings, lists, quotes, code, tables and rules are blocks of their own', () => {
  const kinds = blocksOf('# h\n\np\n\n- l\n\n> q\n\n```\nc\n```\n\n| t |\n|---|\n| u |\n\n***').map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['heading', 'paragraph', 'list', 'quote', 'code', 'table', 'rule']);
});

test('a list knows its first number, its spacing, its tasks and the lists in it', () => {
  const paragraph = (text: string) => ({ kind: 'paragraph', spans: [{ text }] });
  expect(blocksOf('3. a\n4. b')).toEqual([
    {
      kind: 'list',
      start: 3,
      loose: false,
      items: [{ blocks: [paragraph('a')] }, { blocks: [paragraph('b')] }],
    },
  ]);
  expect(blocksOf('- [x] a\n\n- [ ] b\n  - c')).toEqual([
    {
      kind: 'list',
      start: undefined,
      loose: true,
      items: [
        { checked: true, blocks: [paragraph('a')] },
        {
          checked: false,
          blocks: [
            paragraph('b'),
            { kind: 'list', start: undefined, loose: false, items: [{ blocks: [paragraph('c')] }] },
          ],
        },
      ],
    },
  ]);
});

test('tags are dropped and their words kept', () => {
  expect(plainText('<div>\n<p>one</p>\n</div>\n\ntwo <b>three</b> <!-- four -->')).toBe('one two three');
  expect(plainText('one<br>two')).toBe('one two');
});

test('entities are decoded once, in text and in links', () => {
  expect(plainText('AT&amp;T &lt;b&gt; &#233; &amp;amp;')).toBe('AT&T <b> é &amp;');
  expect(plainText('&#38;lt; &#233; AT&T')).toBe('&lt; é AT&T');
  expect(plainText('`&amp;`')).toBe('&amp;');
  expect(spans('[a](https://x.example/?a=1&amp;b=2)')?.[0]?.link).toBe('https://x.example/?a=1&b=2');
});

/** Every text and address in these blocks. */
function textsIn(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = [];
  JSON.stringify(blocks, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
}

test('nothing that a terminal would act on gets in as entities', () => {
  const gotIn = Object.entries(hostileStrings).filter(([, hostile]) => {
    const written = entities(hostile);
    const inline = `${written} **${written}** [${written}](https://x.example/${written}) ![${written}](x)`;
    const markdown = `${inline}\n\n# ${written}\n\n- ${written}\n\n| ${written} |\n|---|\n| ${written} |\n\n<p>${written}</p>`;
    return textsIn(blocksOf(markdown)).some((text) => /(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/u.test(text));
  });
  expect(gotIn.map(([name]) => name)).toEqual([]);
});

test('any Markdown, however broken, becomes blocks', () => {
  for (const markdown of [
    '',
    '\n',
    '[',
    '](',
    '```',
    '| a',
    '|-|',
    '> > >',
    '- '.repeat(50),
    '*'.repeat(99),
    '&#;',
  ])
    expect(blocksOf(markdown)).toBeInstanceOf(Array);
});
