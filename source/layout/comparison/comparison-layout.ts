import type { ComparedParagraph, Comparison, ParagraphRow } from '../../postings/comparison/comparison.ts';
import { widthOf } from '../cut-and-fill.ts';
import type { Glyphs } from '../glyphs.ts';
import { type Line, type Piece, textOf } from '../line.ts';
import { textWidth } from '../width.ts';
import { type ComparisonOptions, flow, paragraphLines } from './paragraph-lines.ts';

/** How postings are laid out that are compared. */
export interface ComparisonSheetOptions extends ComparisonOptions {
  /** Whether words that differ are highlighted. */
  readonly marksWords: boolean;
}

/** A way to lay out what several postings say. */
export interface ComparisonLayout {
  /** What they are called. */
  names(): readonly Line[];
  /** The same in one line. */
  head(): Line;
  /** A fact that differs. */
  fact(label: string, values: readonly string[]): readonly Line[];
  /** What they call a section that all or some of them have. */
  headings(headings: readonly (string | undefined)[]): readonly Line[];
  /** Some of its paragraphs, in stretches that belong together. */
  row(row: ParagraphRow): readonly (readonly Line[])[];
  /** What stands between two of these. */
  gap(row: ParagraphRow, before: ParagraphRow | undefined): Line;
}

/** The room that all labels of facts take. */
export function labelWidth({ facts }: Comparison): number {
  return facts.reduce((most, { label }) => Math.max(most, textWidth(label)), 0) + 2;
}

/** The label of a fact, as wide as all are. */
export function labelled(label: string, comparison: Comparison): Line {
  return [{ text: label.padEnd(labelWidth(comparison)), style: 'dim' }];
}

/** A paragraph with what differs in it highlighted, if that is wanted. */
function lines(
  paragraph: ComparedParagraph,
  width: number,
  { glyphs, marksWords }: ComparisonSheetOptions,
): readonly Line[] {
  if (!marksWords || !paragraph.words) return paragraphLines(paragraph, { width, glyphs });
  const pieces = paragraph.words.flatMap(({ kind, text, isApart }): Piece[] => [
    { text: isApart ? ' ' : '' },
    kind === 'same' ? { text } : { text, highlighted: true },
  ]);
  return paragraphLines(paragraph, { width, glyphs }, pieces);
}

/** Paragraphs set apart, but for items of a list. */
export function column(
  paragraphs: readonly ComparedParagraph[],
  width: number,
  options: ComparisonSheetOptions,
): readonly Line[] {
  return paragraphs.flatMap((paragraph, at) => {
    const isApart = at > 0 && !(paragraph.sign !== '' && paragraphs[at - 1]?.sign !== '');
    return [...(isApart ? [[]] : []), ...lines(paragraph, width, options)];
  });
}

/** A text whose further lines begin where its first one does, behind what stands before it. */
export function hanging(before: Line, text: readonly Piece[], width: number): readonly Line[] {
  const room = widthOf(before);
  return flow(text, Math.max(1, width - room)).map((line, at) => [
    ...(at === 0 ? before : [{ text: ' '.repeat(textOf(before).length) }]),
    ...line,
  ]);
}

/** What a posting is called, in one line. */
export function nameLine([role = '', ...told]: readonly string[], { dot }: Glyphs): Line {
  return [
    { text: role, style: 'title' },
    ...told.map((each): Piece => ({ text: ` ${dot} ${each}`, style: 'dim' })),
  ];
}
