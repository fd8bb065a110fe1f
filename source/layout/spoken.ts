import type { Block, Cell, Item, Span } from '../postings/text/block.ts';
import { textOf } from './line.ts';
import { withAddresses } from './text.ts';

/** Blocks as lines to listen to: a paragraph, an item or a row each, however long, with no sign that only the eye needs. */
export function spokenLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(linesOf).filter((line) => line !== '');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [spoken(block.spans)];
    case 'list':
      return block.items.flatMap((item, at) => itemLines(item, block.start, at));
    case 'quote':
      return withLead('Quote: ', spokenLines(block.blocks));
    case 'code':
      return block.text.split('\n').map((line) => line.trim());
    case 'table':
      return block.rows.map((row) => rowLine(block.header, row));
    case 'rule':
      return [];
  }
}

function itemLines({ checked, blocks }: Item, start: number | undefined, at: number): readonly string[] {
  const sign = start === undefined ? '- ' : `${start + at}. `;
  const done = checked === undefined ? '' : checked ? 'Done: ' : 'Not done: ';
  return withLead(sign + done, spokenLines(blocks));
}

/** A row by the names of its columns, as nobody hears what stands above what. */
function rowLine(header: readonly Cell[], row: readonly Cell[]): string {
  const cells = row.map((cell, column) => {
    const [name, value] = [spoken(header[column] ?? []), spoken(cell)];
    return value === '' || name === '' ? value : `${name}: ${value}`;
  });
  return cells.filter((cell) => cell !== '').join(', ');
}

function withLead(lead: string, [first, ...others]: readonly string[]): readonly string[] {
  return first === undefined ? [] : [lead + first, ...others];
}

/** Text in one line, the addresses of links behind their texts. */
function spoken(spans: readonly Span[]): string {
  return textOf(withAddresses(spans)).replace(/\s+/g, ' ').trim();
}
