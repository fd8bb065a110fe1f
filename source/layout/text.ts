import { type Block, blocksOf, type Cell, type Item, type Span } from '../postings/blocks.ts';
import { safeLink } from '../postings/links.ts';
import { mergeRanges, type Range, rangesOf } from '../postings/ranges.ts';
import type { Glyphs } from './glyphs.ts';
import { type Line, markPieces, type Piece, textOf, widthOf } from './line.ts';
import { type Breaks, fullBreaks, noBreaks, wordBreaks } from './wrap.ts';

/** How Markdown is to be laid out. */
export interface TextOptions {
  /** Columns that a line may take. */
  readonly width: number;
  readonly glyphs: Glyphs;
  /** Whether a link can be made to be clicked; if not, its address is written behind its text. */
  readonly links: boolean;
  /** Texts that are marked wherever they stand. */
  readonly marks: readonly string[];
}

/** A line of a section, and where it begins in it: a number that grows along the text and does not depend on the width. */
export interface TextLine {
  readonly line: Line;
  readonly place: number;
  /** The number of marked stretches that begin in this line. */
  readonly hits: number;
}

/** The Markdown of a section as lines, blocks set apart by empty ones. */
export function layoutText(markdown: string, options: TextOptions): readonly TextLine[] {
  return layoutBlocks(blocksOf(markdown), options);
}

/** As {@link layoutText}, for text that is no Markdown. */
export function layoutBlocks(
  blocks: readonly Block[],
  options: TextOptions,
  apart = true,
): readonly TextLine[] {
  const page = new Page(options);
  page.blocks(blocks, apart);
  return page.lines;
}

type Row = readonly Cell[];

interface Indent {
  readonly first: Line;
  readonly rest: Line;
}

const columnGap = 2;
const noIndent: Indent = { first: [], rest: [] };

/** Takes blocks one after the other and lays them out below each other. */
class Page {
  readonly lines: TextLine[] = [];
  #place = 0;

  constructor(readonly options: TextOptions) {}

  blocks(blocks: readonly Block[], apart: boolean, indent = noIndent): void {
    blocks.forEach((block, at) => {
      if (at > 0 && apart) this.add(indent.rest);
      this.block(block, at === 0 ? indent : { first: indent.rest, rest: indent.rest });
    });
  }

  block(block: Block, indent: Indent): void {
    switch (block.kind) {
      case 'paragraph':
        this.spans(block.spans, indent);
        break;
      case 'heading':
        this.spans(strongly(block.spans), indent);
        break;
      case 'list':
        this.list(block.items, block.start, block.loose, indent);
        break;
      case 'quote':
        this.blocks(block.blocks, true, quoted(indent, this.options.glyphs));
        break;
      case 'code':
        this.code(block.text, indent);
        break;
      case 'table':
        this.table(block.header, block.rows, indent);
        break;
      case 'rule':
        this.add([...indent.first, { text: this.options.glyphs.horizontal.repeat(3), role: 'dim' }]);
    }
  }

  spans(spans: readonly Span[], indent: Indent): void {
    this.flow(this.options.links ? spans : withAddresses(spans), wordBreaks, indent);
  }

  /** One leaf of the text: marked, broken into lines, each with its place. */
  flow(pieces: readonly Piece[], breaks: Breaks, indent: Indent): void {
    const text = textOf(pieces);
    const hits = mergeRanges(this.options.marks.flatMap((mark) => rangesOf(text, mark)));
    const marked = markPieces(pieces, hits);
    breaks(text, this.options.width - widthOf(indent.rest)).forEach((range, at) => {
      const begun = hits.filter(({ start }) => start >= range.start && start < range.end).length;
      this.add(
        [...(at === 0 ? indent.first : indent.rest), ...slice(marked, range)],
        this.#place + range.start,
        begun,
      );
    });
    this.#place += text.length + 1;
  }

  list(items: readonly Item[], start: number | undefined, loose: boolean, indent: Indent): void {
    const { bullet, checked, unchecked } = this.options.glyphs;
    items.forEach((item, at) => {
      if (at > 0 && loose) this.add(indent.rest);
      const number = start === undefined ? bullet : `${start + at}.`;
      const sign = item.checked === undefined ? number : item.checked ? checked : unchecked;
      const before = at === 0 ? indent.first : indent.rest;
      const hanging = {
        first: [...before, { text: `${sign} ` }],
        rest: [...indent.rest, { text: ' '.repeat(sign.length + 1) }],
      };
      if (item.blocks.length === 0) this.add(hanging.first);
      this.blocks(item.blocks, loose, hanging);
    });
  }

  code(text: string, { first, rest }: Indent): void {
    const margin = { text: '  ' };
    text.split('\n').forEach((row, at) => {
      const indent = { first: [...(at === 0 ? first : rest), margin], rest: [...rest, margin] };
      this.flow([{ text: row, code: true }], fullBreaks, indent);
    });
  }

  table(header: Row, rows: readonly Row[], indent: Indent): void {
    const widths = header.map((_, column) =>
      Math.max(...[header, ...rows].map((row) => widthOf(row[column] ?? []))),
    );
    const total = widths.reduce((sum, width) => sum + width + columnGap, -columnGap);
    if (total <= this.options.width - widthOf(indent.rest)) this.grid(header, rows, widths, indent);
    else this.records(header, rows, indent);
  }

  grid(header: Row, rows: readonly Row[], widths: readonly number[], indent: Indent): void {
    const filled = (cells: Row): Span[] =>
      cells.flatMap((cell, at) => [
        ...cell,
        { text: ' '.repeat((widths[at] ?? 0) - widthOf(cell) + columnGap) },
      ]);
    const rule = this.options.glyphs.horizontal;
    this.flow(filled(header.map(strongly)), noBreaks, indent);
    this.add([...indent.rest, { text: widths.map((width) => rule.repeat(width)).join('  '), role: 'dim' }]);
    for (const row of rows) this.flow(filled(row), noBreaks, { first: indent.rest, rest: indent.rest });
  }

  /** A table too wide for its columns: each row as lines of “header: value”. */
  records(header: Row, rows: readonly Row[], indent: Indent): void {
    rows.forEach((cells, at) => {
      if (at > 0) this.add(indent.rest);
      cells.forEach((cell, column) => {
        const name = strongly(header[column] ?? []);
        const before = at === 0 && column === 0 ? indent.first : indent.rest;
        this.spans([...name, { text: ': ' }, ...cell], {
          first: before,
          rest: [...indent.rest, { text: '  ' }],
        });
      });
    });
  }

  /** Lines without text of their own take a place too: no two lines have the same one. */
  add(line: Line, place = this.#place++, hits = 0): void {
    this.lines.push({ line, place, hits });
  }
}

function quoted({ first, rest }: Indent, { quote }: Glyphs): Indent {
  const bar: Piece = { text: `${quote} `, role: 'dim' };
  return { first: [...first, bar], rest: [...rest, bar] };
}

function withAddresses(spans: readonly Span[]): readonly Piece[] {
  return spans.flatMap((span, at) => {
    const ends = span.link !== undefined && spans[at + 1]?.link !== span.link;
    const address =
      ends && safeLink(span.link) !== undefined && !shows(span.text, span.link) ? span.link : undefined;
    return address === undefined
      ? [span]
      : [span, { text: ` (${address.replace(/^mailto:/, '')})`, role: 'dim' as const }];
  });
}

function shows(text: string, link: string): boolean {
  return (
    link.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '') ===
    text.replace(/^https?:\/\//, '').replace(/\/$/, '')
  );
}

function slice(pieces: readonly Piece[], { start, end }: Range): Piece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const from = at;
    at += piece.text.length;
    const text = piece.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...piece, text }];
  });
}

function strongly(spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => ({ ...span, strong: true }));
}
