import type { Block, Span } from '../../postings/text/block.ts';
import { safeLink } from '../../postings/text/links.ts';
import { type Position, type Problem, problemAt } from '../problem.ts';

/** The links in these blocks, which stand in a file from a place on, that lead neither to the web nor to a mail address. */
export function wrongLinks(
  blocks: readonly Block[],
  rows: readonly string[],
  start: Position,
  file: string,
): readonly Problem[] {
  let last = start;
  const wrong = linksIn(blocks).filter((link) => safeLink(link) === undefined);
  return wrong.map((link) => {
    last = placeOf(link, rows, last) ?? placeOf(link, rows, start) ?? start;
    return problemAt(file, last, `${link} is no link to the web or to a mail address`);
  });
}

function linksIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return linksOf(block.spans);
      case 'list':
        return block.items.flatMap((item) => linksIn(item.blocks));
      case 'quote':
        return linksIn(block.blocks);
      case 'table':
        return [block.header, ...block.rows].flat().flatMap(linksOf);
      default:
        return [];
    }
  });
}

function linksOf(spans: readonly Span[]): readonly string[] {
  return spans.flatMap(({ link }) => (link === undefined ? [] : [link]));
}

/** Where a link stands from a place on: as an address, or else in any way. */
function placeOf(link: string, rows: readonly string[], { line, column }: Position): Position | undefined {
  for (const marks of [['](', '<', ']: '], ['']])
    for (let at = line - 1; at < rows.length; at++) {
      const found = columnOf(link, marks, rows[at] ?? '', at === line - 1 ? column : 1);
      if (found !== undefined) return { line: at + 1, column: found };
    }
  return undefined;
}

function columnOf(link: string, marks: readonly string[], row: string, from: number): number | undefined {
  for (const mark of marks) {
    const at = row.indexOf(mark + link, from - 1);
    if (at !== -1) return at + mark.length + 1;
  }
  return undefined;
}
