import type { Block, Item, Span } from '../postings/text/block.ts';
import { safeLink } from '../postings/text/links.ts';
import { blocksOf } from '../postings/text/markdown-blocks.ts';
import { type Needle, needleRanges } from '../postings/text/needles.ts';
import { mergeRanges } from '../postings/text/ranges.ts';
import { widthOf } from './cut-and-fill.ts';
import type { Glyphs } from './glyphs.ts';
import { highlightPieces, type Line, type Piece, textOf } from './line.ts';
import { countEach, sliceEach } from './piece-slices.ts';
import { type Breaks, fullBreaks, noBreaks, wordBreaks } from './wrap.ts';

/** How Markdown is to be laid out. */
export interface TextOptions {
  /** Columns that a line may take. */
  readonly width: number;
  readonly glyphs: Glyphs;
  /** Whether a link can be made to be clicked; if not, its address is written behind its text. */
  readonly links: boolean;
  /** What is highlighted wherever it stands. */
  readonly highlights: readonly Needle[];
}

/** A line of a section, and where it begins in it: a number that grows along the text and does not depend on the width. */
export interface TextLine {
  readonly line: Line;
  readonly offset: number;
  /** The number of marked stretches that begin in this line. */
  readonly hits: number;
}

/** The Markdown of a section as lines, blocks set apart by empty ones. */
export function layoutText(markdown: string, options: TextOptions): readonly TextLine[] {
  return layoutBlocks(blocksOf(markdown), options);
}

/** As {@link layoutText}, for blocks; set apart from each other, and from what comes before. */
export function layoutBlocks(
  blocks: readonly Block[],
  options: TextOptions,
  apart = true,
  isBehindEmpty = false,
): readonly TextLine[] {
  const page = new Page(options);
  if (isBehindEmpty) page.add([]);
  page.blocks(blocks, apart);
  return page.lines;
}

type Row = readonly (readonly Piece[])[];

interface Indent {
  readonly first: Line;
  readonly rest: Line;
}

const columnGap = 2;

/** Columns that text always has, however deep it is nested. */
const narrowest = 12;

/** Places that a row of a table has, so that they are the same however it is laid out. */
const rowOffsets = 100_000;

const noIndent: Indent = { first: [], rest: [] };

/** Takes blocks one after the other and lays them out below each other. */
export class Page {
  readonly lines: TextLine[] = [];
  #offset = 0;

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
        this.blocks(block.blocks, true, this.isDeep(indent) ? indent : quoted(indent, this.options.glyphs));
        break;
      case 'code':
        this.code(block.text, indent);
        break;
      case 'table':
        this.table(block.header, block.rows, indent);
        break;
      case 'rule':
        this.add([...indent.first, { text: this.options.glyphs.horizontal.repeat(3), style: 'dim' }]);
    }
  }

  spans(spans: readonly Span[], indent: Indent): void {
    this.flow(this.addressed(spans), wordBreaks, indent);
  }

  /** One leaf of the text: marked, broken into lines, each with its place. */
  flow(composed: readonly Piece[], breaks: Breaks, indent: Indent): void {
    const text = textOf(composed).normalize();
    const pieces = text === textOf(composed) ? composed : [{ text }];
    const hits = mergeRanges(this.options.highlights.flatMap((needle) => needleRanges(text, needle)));
    const ranges = breaks(text, this.options.width - widthOf(indent.rest));
    const lines = sliceEach(highlightPieces(pieces, hits), ranges);
    const begun = countEach(hits, ranges);
    ranges.forEach(({ start }, at) => {
      const before = at === 0 ? indent.first : indent.rest;
      this.add([...before, ...(lines[at] ?? [])], this.#offset + start, begun[at]);
    });
    this.#offset += text.length + 1;
  }

  list(items: readonly Item[], start: number | undefined, loose: boolean, indent: Indent): void {
    items.forEach((item, at) => {
      if (at > 0 && loose) this.add(indent.rest);
      const first = at === 0 ? indent.first : indent.rest;
      const number = start === undefined ? undefined : start + at;
      const hanging = this.isDeep(indent)
        ? { ...indent, first }
        : this.hanging(item, number, { ...indent, first });
      if (item.blocks.length === 0) this.add(hanging.first);
      this.blocks(item.blocks, loose, hanging);
    });
  }

  hanging({ checked }: Item, number: number | undefined, { first, rest }: Indent): Indent {
    const { glyphs } = this.options;
    const mark = number === undefined ? glyphs.bullet : `${number}.`;
    const sign = checked === undefined ? mark : checked ? glyphs.checked : glyphs.unchecked;
    return {
      first: [...first, { text: `${sign} ` }],
      rest: [...rest, { text: ' '.repeat(sign.length + 1) }],
    };
  }

  /** Whether text is set in so far that it has to stay where it is, to have any room at all. */
  isDeep(indent: Indent): boolean {
    return widthOf(indent.rest) > this.options.width - narrowest;
  }

  code(text: string, { first, rest }: Indent): void {
    const margin = { text: '  ' };
    text.split('\n').forEach((row, at) => {
      const indent = { first: [...(at === 0 ? first : rest), margin], rest: [...rest, margin] };
      this.flow([{ text: row, code: true }], fullBreaks, indent);
    });
  }

  table(header: Row, rows: readonly Row[], indent: Indent): void {
    const grid = [header.map(strongly), ...rows].map((row) => row.map((cell) => this.addressed(cell)));
    const widths = header.map((_, column) =>
      grid.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? [])), 0),
    );
    const total = widths.reduce((sum, width) => sum + width + columnGap, -columnGap);
    const start = this.#offset;
    if (total <= this.options.width - widthOf(indent.rest)) this.grid(grid, widths, indent);
    else this.records(header, rows, indent);
    this.#offset = start + (rows.length + 1) * rowOffsets;
  }

  grid(rows: readonly Row[], widths: readonly number[], indent: Indent): void {
    const start = this.#offset;
    rows.forEach((row, at) => {
      this.#offset = start + at * rowOffsets;
      const cells = row.flatMap((cell, column) => [
        ...(column > 0 ? [gapBefore(row, column, widths)] : []),
        ...cell,
      ]);
      this.flow(cells, noBreaks, at === 0 ? indent : { first: indent.rest, rest: indent.rest });
      if (at > 0) return;
      const rule = widths
        .map((width) => this.options.glyphs.horizontal.repeat(width))
        .join(' '.repeat(columnGap));
      this.add([...indent.rest, { text: rule, style: 'dim' }]);
    });
  }

  /** A table too wide for its columns: each row as lines of “header: value”. */
  records(header: Row, rows: readonly Row[], indent: Indent): void {
    const start = this.#offset;
    rows.forEach((cells, at) => {
      this.#offset = start + (at + 1) * rowOffsets;
      if (at > 0) this.add(indent.rest);
      cells.forEach((cell, column) => {
        const before = at === 0 && column === 0 ? indent.first : indent.rest;
        const named = [...strongly(header[column] ?? []), { text: ': ' }, ...cell];
        this.spans(named, { first: before, rest: [...indent.rest, { text: ' '.repeat(columnGap) }] });
      });
    });
  }

  addressed(spans: readonly Span[]): readonly Piece[] {
    return this.options.links ? spans : withAddresses(spans);
  }

  /** Lines without text of their own take a place too: no two lines have the same one. */
  add(line: Line, offset = this.#offset++, hits = 0): void {
    this.lines.push({ line, offset, hits });
  }
}

function quoted({ first, rest }: Indent, { quote }: Glyphs): Indent {
  const bar: Piece = { text: `${quote} `, style: 'dim' };
  return { first: [...first, bar], rest: [...rest, bar] };
}

/** Pieces with the address of each link behind its text, unless that says it already. */
export function withAddresses(spans: readonly Span[]): readonly Piece[] {
  return spans.flatMap((span, at) => {
    const ends = span.link !== undefined && spans[at + 1]?.link !== span.link;
    const address =
      ends && safeLink(span.link) !== undefined && !shows(span.text, span.link) ? span.link : undefined;
    return address === undefined
      ? [span]
      : [span, { text: ` (${address.replace(/^mailto:/, '')})`, style: 'dim' as const }];
  });
}

function shows(text: string, link: string): boolean {
  return (
    link.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '') ===
    text.replace(/^https?:\/\//, '').replace(/\/$/, '')
  );
}

function gapBefore(row: Row, column: number, widths: readonly number[]): Piece {
  return { text: ' '.repeat((widths[column - 1] ?? 0) - widthOf(row[column - 1] ?? []) + columnGap) };
}

function strongly(spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => ({ ...span, strong: true }));
}
