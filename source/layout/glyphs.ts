/** The marks and frame pieces that the program itself draws. */
export interface Glyphs {
  readonly cursor: string;
  readonly caret: string;
  readonly bullet: string;
  readonly ellipsis: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly teeDown: string;
  readonly teeUp: string;
  readonly dot: string;
  readonly quote: string;
  readonly checked: string;
  readonly unchecked: string;
  readonly dash: string;
  /** Whether this is the set without line-drawing characters. */
  readonly ascii: boolean;
}

const unicode: Glyphs = {
  cursor: '❯',
  caret: '▏',
  bullet: '•',
  ellipsis: '…',
  horizontal: '─',
  vertical: '│',
  teeDown: '┬',
  teeUp: '┴',
  dot: '·',
  quote: '│',
  checked: '☑',
  unchecked: '☐',
  dash: '–',
  ascii: false,
};

const ascii: Glyphs = {
  cursor: '>',
  caret: '_',
  bullet: '*',
  ellipsis: '...',
  horizontal: '-',
  vertical: '|',
  teeDown: '+',
  teeUp: '+',
  dot: '-',
  quote: '|',
  checked: '[x]',
  unchecked: '[ ]',
  dash: '-',
  ascii: true,
};

/** The glyphs to draw with: line-drawing characters, or nothing outside ASCII. */
export const glyphsFor = (options: { readonly ascii: boolean }): Glyphs => (options.ascii ? ascii : unicode);
