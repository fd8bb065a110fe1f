import { expect, test } from 'vitest';
import { longestHeading } from '../../../../source/reading/limits.ts';
import { partsOf } from '../../../../source/reading/notations/markdown/headings.ts';

/** The parts of a text, a line each: headings as `2 What you'll do`, texts as they stand there. */
function parts(markdown: string): readonly string[] {
  return partsOf(markdown).map((part) => (part.kind === 'heading' ? `${part.depth} ${part.text}` : part.raw));
}

const headings = (markdown: string) =>
  partsOf(markdown).flatMap((part) => (part.kind === 'heading' ? part.text : []));

test.each([
  ['# A', '1 A'],
  ['###### A ##', '6 A'],
  ['A\n===', '1 A'],
  ['A\n---', '2 A'],
  ['## *A* [b](c) `d` &amp; \\#1', '2 A b d & #1'],
  ['## A #', '2 A'],
  ['## 3. A', '2 A'],
  ['##A', '2 A'],
  ['#A b', '1 A b'],
  ['**A** **b:**', '3 A b'],
  ['**A<br>**', '3 A'],
  ['<b>A</b>', '3 A'],
  ['**A**', '3 A'],
  ['__A__:', '3 A'],
  ['***A***', '3 A'],
  ['**A:**', '3 A'],
  ['**A**：', '3 A'],
  ['## A:', '2 A'],
  ['## 待遇：', '2 待遇'],
  ['## C::', '2 C::'],
  ['## A: {#a .b}', '2 A'],
  ['## A {: #a} {#b}', '2 A'],
  ['## A {b}', '2 A {b}'],
  ['**What we do (and do not)**', '3 What we do (and do not)'],
])('%j is the heading “%s”', (markdown, heading) => {
  expect(parts(markdown)).toEqual([heading]);
});

test.each([
  ['a hash tag', '#hiring'],
  ['hash tags', '#Hiring #Remote'],
  ['a sentence behind a hash', '#Hiring is what we do.'],
  ['a number', '#1 in bread'],
  ['bold words in a line', '**Bread** and tea'],
  ['one word behind a hash', '#Eureka'],
  ['a hash tag that is bold', '**#LI-Hybrid**'],
  ['a bold line amid a paragraph', 'Bread\n**and**\ntea'],
  ['code', '    # A'],
  ['a fence', '```\n# A\n**B**\n```'],
  ['a heading in a quotation', '> # A'],
  ['an empty heading', '##'],
  ['a rule', '***'],
  ['a bold paragraph', `**${'We bake bread. '.repeat(8)}**`],
])('%s is no heading: %j', (_, markdown) => {
  expect(headings(markdown)).toEqual([]);
});

test('headings of HTML are headings, and what stands in HTML with them becomes Markdown', () => {
  expect(
    parts('<h1 align="center">A <b>b</b></h1>\n\nText.\n\n<div>\n<h2>C</h2>\n<p>d &amp; e</p></div>\n').map(
      (part) => part.trim(),
    ),
  ).toEqual(['', '1 A b', 'Text.', '2 C', 'd & e']);
});

test.each([
  ['other HTML', '<p>a <a href="b">c</a></p>\n'],
  ['a comment', '<!-- <h2>A</h2> -->\n'],
  ['what is shown as it is', '<pre>\n<h2>A</h2>\n</pre>\n'],
  ['HTML in a paragraph', 'a <h2>A</h2>\n'],
])('%s stays as it is', (_, markdown) => {
  expect(parts(`${markdown}\n# B\n`)).toEqual([`${markdown}\n`, '1 B']);
});

test('entities in HTML do not become what a terminal would obey', () => {
  expect(parts('<h2>A&#27;[31m&#8238;</h2>\n&#27;]0;b&#7;c\n').join('')).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
});

test('what is too long to be a heading is text, and nothing of it is lost', () => {
  const long = 'bread '.repeat(longestHeading);
  for (const markdown of [`# ${long}`, `${long}\n===\n`, 'a\n'.repeat(longestHeading).concat('---\n')])
    expect(parts(markdown)).toEqual([markdown]);
});

test('headings in one paragraph split it', () => {
  expect(parts('Text.\n##A\nMore.\n##B\n**C**\nEnd.')).toEqual([
    'Text.\n',
    '2 A',
    'More.\n',
    '2 B',
    '3 C',
    'End.',
  ]);
});

test('what follows such a heading is read as if it stood alone', () => {
  expect(headings('##A\n**B**\n[c]: https://example.com\n**D**\n')).toEqual(['A', 'B', 'D']);
});

test('every heading knows its line', () => {
  const text = 'Lead.\n\n# A\nText.\n\nText.\n##B\n\n<h2>\nE\n</h2>\n\n**C**\n\n\nD\n---\n- d'.split('\n');
  const lines = partsOf(text.join('\n')).flatMap((part) => (part.kind === 'heading' ? part.line : []));
  expect(lines.map((line) => text[line])).toEqual(['# A', '##B', '<h2>', '**C**', 'D']);
});

test('a heading whose link has its address elsewhere is plain words, and the link stays below it', () => {
  const text =
    '## [Oven][hot] and [Pan]\nText.\n\n## `[hot]` and [Pot]\n\n[hot]: https://oven.example\n[pan]: <https://pan.example>';
  expect(parts(text)).toEqual([
    '2 Oven and Pan',
    '[Oven](https://oven.example)\n\n[Pan](https://pan.example)\n\nText.\n\n',
    '2 [hot] and [Pot]',
    '\n\n[hot]: https://oven.example\n[pan]: <https://pan.example>',
  ]);
});
