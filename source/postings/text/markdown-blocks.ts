import type { Block, Span } from './block.ts';
import { withBoundedItems } from './bounded-items.ts';
import { blockOf } from './markdown-tokens.ts';
import { PatientLexer } from './patient-lexer.ts';

/** The blocks of a Markdown text (CommonMark and GFM), HTML tags dropped, entities decoded. Never throws. */
export function blocksOf(markdown: string): readonly Block[] {
  const lexer = new PatientLexer();
  const tokens = lexer.blocksOf(withBoundedItems(markdown));
  lexer.readLines(tokens);
  return tokens.flatMap(blockOf);
}

/** The words of a Markdown text without any mark-up, blocks separated by spaces. */
export function plainText(markdown: string): string {
  return blocksOf(markdown).map(plainBlock).join(' ').replace(/\s+/g, ' ').trim();
}

function plainBlock(block: Block): string {
  const plain = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plain(block.spans);
    case 'list':
      return block.items.flatMap((item) => item.blocks.map(plainBlock)).join(' ');
    case 'quote':
      return block.blocks.map(plainBlock).join(' ');
    case 'code':
      return block.text;
    case 'table':
      return [block.header, ...block.rows].flat().map(plain).join(' ');
    case 'rule':
      return '';
  }
}
