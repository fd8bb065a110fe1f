import { type Uncompared, uncomparedText } from '../../postings/comparison/bounded-text.ts';
import type { WordRun } from '../../postings/comparison/paragraph-changes.ts';
import type { Paragraph } from '../../postings/comparison/paragraphs.ts';
import type { Glyphs } from '../glyphs.ts';
import { type Line, type Piece, type StyleName, textOf } from '../line.ts';
import { sliceEach } from '../piece-slices.ts';
import { textWidth } from '../width.ts';
import { wordBreaks } from '../wrap.ts';

/** How differences are laid out. */
export interface ComparisonOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
  /** Whether what is gone and what is new stands in brackets, as there are no colours: `[-old-]{+new+}`. */
  readonly isBracketed: boolean;
}

/** Columns that text always has, however deep it is nested. */
const narrowest = 12;

/** A paragraph as lines, its sign before it; its text may be given as pieces. */
export function paragraphLines(
  { text, sign, depth }: Paragraph,
  { width, glyphs }: Pick<ComparisonOptions, 'width' | 'glyphs'>,
  pieces: readonly Piece[] = [{ text }],
): readonly Line[] {
  const shown = sign === '' ? '' : `${sign === '*' ? glyphs.bullet : sign} `;
  const margin = ' '.repeat(Math.max(0, Math.min(2 * depth, width - narrowest - shown.length)));
  const first = margin + shown;
  const rest = ' '.repeat(textWidth(first));
  return flow(pieces, Math.max(1, width - rest.length)).map((line, at) => [
    { text: at === 0 ? first : rest },
    ...line,
  ]);
}

/** What stands for the rest of a text that is too long to be compared. */
export function uncomparedLines(
  rest: Uncompared,
  { width, glyphs }: Pick<ComparisonOptions, 'width' | 'glyphs'>,
): readonly Line[] {
  return flow([{ text: `${glyphs.ellipsis} ${uncomparedText(rest)}`, style: 'dim' }], width);
}

/** Pieces broken into lines between words. */
export function flow(pieces: readonly Piece[], width: number): readonly Line[] {
  const text = textOf(pieces).normalize();
  // Each piece is composed already, unless they are where a letter and its accent meet.
  const composed = text === textOf(pieces) ? pieces : [{ text }];
  return sliceEach(composed, wordBreaks(text, width));
}

const brackets = { removed: ['[-', '-]'], added: ['{+', '+}'], same: ['', ''] } as const;

/** Stretches of words as pieces: what is gone and what is new each in its own look. */
export function changedPieces(runs: readonly WordRun[], isBracketed: boolean): readonly Piece[] {
  return runs.flatMap(({ kind, text, isApart }) => [
    { text: isApart ? ' ' : '' },
    ...changed(kind, text, isBracketed),
  ]);
}

/** A whole text that is gone or new. */
export function changed(kind: WordRun['kind'], text: string, isBracketed: boolean): readonly Piece[] {
  if (kind === 'same') return [{ text }];
  const [open, close] = isBracketed ? brackets[kind] : brackets.same;
  return [{ text: `${open}${text}${close}`, style: kind satisfies StyleName }];
}
