import type { HtmlElement, HtmlNode } from './html-tree.ts';

type Blocks = readonly string[];

/** A cell of a table: what its element is called, and the blocks in it. */
interface Cell {
  readonly name: string;
  readonly blocks: Blocks;
}

/**
 * A table of HTML as one of Markdown, behind what else is in it, such as a caption; as the blocks in its cells if it only
 * arranges a page: one column, or cells of several paragraphs. `blocksIn` gives the blocks that nodes become.
 */
export function tableOf(table: HtmlElement, blocksIn: (nodes: readonly HtmlNode[]) => Blocks): Blocks {
  const before: string[] = [];
  const rows: Cell[][] = [];
  const read = (nodes: readonly HtmlNode[]) => {
    for (const node of nodes) {
      if (typeof node !== 'string' && /^t(?:head|body|foot)$/.test(node.name)) read(node.children);
      else if (typeof node !== 'string' && node.name === 'tr') rows.push(cellsIn(node, blocksIn));
      else for (const block of blocksIn([node])) before.push(block);
    }
  };
  read(table.children);
  const told = rows.filter((cells) => cells.some(({ blocks }) => blocks.length > 0));
  const width = told.reduce((most, { length }) => Math.max(most, length), 0);
  const isPage =
    width < 2 ||
    told.some((cells) => cells.some(({ blocks }) => blocks.length > 1 || blocks[0]?.startsWith('#')));
  return [...before, ...(isPage ? told.flat().flatMap(({ blocks }) => blocks) : [markdownOf(told, width)])];
}

function cellsIn({ children }: HtmlElement, blocksIn: (nodes: readonly HtmlNode[]) => Blocks): Cell[] {
  return children
    .filter((each): each is HtmlElement => typeof each !== 'string')
    .map((cell) => ({ name: cell.name, blocks: blocksIn(cell.children) }));
}

function markdownOf(rows: readonly (readonly Cell[])[], width: number): string {
  const hasHead = rows[0]?.every(({ name }) => name === 'th') === true;
  const [head = [], ...body] = hasHead ? rows : [[], ...rows];
  return [rowOf(head, width), `|${' --- |'.repeat(width)}`, ...body.map((cells) => rowOf(cells, width))].join(
    '\n',
  );
}

function rowOf(cells: readonly Cell[], width: number): string {
  const texts = Array.from({ length: width }, (_, at) =>
    (cells[at]?.blocks[0] ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|'),
  );
  return `| ${texts.join(' | ')} |`;
}
