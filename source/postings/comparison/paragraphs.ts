import type { Block, Item, Span } from '../text/block.ts';
import { blocksOf } from '../text/markdown-blocks.ts';

/** A paragraph, an item of a list, a row of a table or a line of code, without mark-up. */
export interface Paragraph {
  readonly text: string;
  /** What stands before it: the number of an item, or `*` for one that has none; empty before anything else. */
  readonly sign: string;
  /** How many lists and quotes it stands in, not counting the outermost list. */
  readonly depth: number;
}

/** The paragraphs of a Markdown text in order; those without words are left out. */
export function paragraphsOf(markdown: string): readonly Paragraph[] {
  return blocksOf(markdown)
    .flatMap((block) => ofBlock(block, 0))
    .filter(({ text }) => text !== '');
}

function ofBlock(block: Block, depth: number): readonly Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [{ text: plain(block.spans), sign: '', depth }];
    case 'list':
      return block.items.flatMap((item, at) =>
        ofItem(item, block.start === undefined ? '*' : `${block.start + at}.`, depth),
      );
    case 'quote':
      return block.blocks.flatMap((each) => ofBlock(each, depth + 1));
    case 'code':
      return block.text.split('\n').map((line) => ({ text: oneLine(line), sign: '', depth }));
    case 'table':
      return [block.header, ...block.rows].map((row) => ({
        text: row.map(plain).join(' | '),
        sign: '',
        depth,
      }));
    case 'rule':
      return [];
  }
}

function ofItem({ blocks, checked }: Item, sign: string, depth: number): readonly Paragraph[] {
  const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] ';
  return blocks
    .flatMap((block) => ofBlock(block, block.kind === 'list' ? depth + 1 : depth))
    .map((paragraph, at) =>
      at === 0 && paragraph.sign === '' ? { ...paragraph, text: box + paragraph.text, sign } : paragraph,
    );
}

function plain(spans: readonly Span[]): string {
  return oneLine(spans.map(({ text }) => text).join(''));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
