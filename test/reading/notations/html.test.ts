import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHtml } from '../../../source/reading/notations/html/is-html.ts';
import { markdownOfHtml } from '../../../source/reading/notations/html.ts';
import { anyBytes, hostileMarkdown } from '../hostile-documents.ts';

test.each([
  ['<h2>Why</h2><p>Tea.</p>', '## Why\n\nTea.'],
  ['<p>One<br>two</p>', 'One  \ntwo'],
  ['<b>a</b> <strong>b</strong> <i>c</i> <em>d</em> <code>e</code>', '**a b** *c d* `e`'],
  ['<a href="https://example.com">here</a>', '[here](https://example.com)'],
  ['<ol><li>a<li>b</ol>', '1. a\n2. b'],
  ['<blockquote>a</blockquote>', '> a'],
  ['a &amp; b &lt; c &eacute;', 'a & b < c é'],
  ['<p>a<script>alert(1)</script><style>b {}</style></p>', 'a'],
  ['<p>a<!-- b --><?c?></p>', 'a'],
  ['<p>2. a * b [c]</p>', '2\\. a \\* b \\[c\\]'],
  ['<div><div><p>a</div>b', 'a\n\nb'],
  ['<img src="x.png" alt="a">', 'a'],
  ['<p><b>a</b>&nbsp;&nbsp; <b> </b><b>b</b></p>', '**a b**'],
  ['<strong>a</strong><strong><br></strong>b', '**a**  \nb'],
  ['<strong>a:</strong>b', '**a**:b'],
  ['<h3><strong><br>a</strong><strong>b</strong></h3>', '### ab'],
  ['<h2> </h2><p>&nbsp;</p>a', 'a'],
  ['a<br><br>b', 'a\n\nb'],
  ['<ul><li><p>a</p><ul><li>b</li></ul></li><li></li></ul>', '- a\n  - b'],
  ['<li>a<li>b', '- a\n- b'],
  ['<dl><dt>a</dt><dd>b</dd></dl>', '- **a**: b'],
  ['<table><tr><th>a<th>b<tr><td>c|<td>d</table>', '| a | b |\n| --- | --- |\n| c\\| | d |'],
  ['<table><tr><td><h2>a</h2><p>b</p></table>', '## a\n\nb'],
  ['<p>List<Rope> and snake_case #a</p>', 'List\\<Rope> and snake_case #a'],
  ['<p>#a</p><p>- b</p>', '\\#a\n\n\\- b'],
  ['<p>## a</p><p>**b**</p>', '## a\n\n**b**\n\n'],
  ['<b>a</b>\n\nb\nc', '**a**\n\nb  \nc'],
])('%s becomes %j', (html, markdown) => {
  expect(markdownOfHtml(html)).toBe(markdown);
});

test.each([
  ['Tea.<br/>Bread.', true],
  ['<P CLASS="x">Tea.</P>', true],
  ['a < b and b > a', false],
  ['Use <Tea> and List<Item>.', false],
  ['**Tea** & bread', false],
])('whether %j is HTML: %s', (text, isIt) => {
  expect(isHtml(text)).toBe(isIt);
});

test('of elements that are too deep in one another the text stays', () => {
  const depth = 10_000;
  expect(markdownOfHtml(`${'<div>'.repeat(depth)}tea${'</div>'.repeat(depth)}bread`)).toMatch(
    /^tea\s*bread$/,
  );
});

test('any text can be given as HTML', () => {
  const anyHtml = fc.oneof(
    hostileMarkdown,
    anyBytes.map((bytes) => Buffer.from(bytes).toString()),
  );
  fc.assert(
    fc.property(anyHtml, (html) => {
      expect(markdownOfHtml(html)).toBeTypeOf('string');
    }),
  );
});
