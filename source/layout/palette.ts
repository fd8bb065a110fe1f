import { Chalk, type ChalkInstance } from 'chalk';
import { safeLink } from '../postings/text/links.ts';
import { type Line, type Piece, type StyleName, textOf } from './line.ts';

/** Turns a line into the characters and escape sequences to write. */
export type Paint = (line: Line) => string;

/** How much a stream can show: nothing but characters, attributes such as bold, or so many colours as chalk's levels say. */
export interface Abilities {
  /** 0 none, 1 sixteen, 2 256, 3 all. */
  readonly colors: 0 | 1 | 2 | 3;
  /** Whether bold, underline and inverse are understood. */
  readonly attributes: boolean;
  /** Whether links can be made to be clicked (OSC 8). */
  readonly links: boolean;
}

/** Only the sixteen colours of the terminal's own theme, so that it is readable on light and dark. */
const colorful: Readonly<
  Record<StyleName | 'highlight' | 'code' | 'link', (chalk: ChalkInstance) => ChalkInstance>
> = {
  title: (chalk) => chalk.bold,
  heading: (chalk) => chalk.bold.cyan,
  dim: (chalk) => chalk.dim,
  selected: (chalk) => chalk.bold,
  key: (chalk) => chalk.bold,
  brand: (chalk) => chalk.bold.green,
  error: (chalk) => chalk.red,
  highlight: (chalk) => chalk.bold.yellow.underline,
  code: (chalk) => chalk.cyan,
  link: (chalk) => chalk.underline,
};

const colorless: typeof colorful = {
  ...colorful,
  heading: (chalk) => chalk.bold,
  brand: (chalk) => chalk.bold,
  error: (chalk) => chalk,
  highlight: (chalk) => chalk.bold.underline,
  code: (chalk) => chalk,
};

/** The painter for what a stream can show. Without attributes it gives the bare characters. */
export function painter(abilities: Abilities): Paint {
  if (!abilities.attributes) return textOf;
  const chalk = new Chalk({ level: abilities.colors === 0 ? 1 : abilities.colors });
  const styles = abilities.colors === 0 ? colorless : colorful;
  return (line) =>
    line.map((piece) => linked(piece, styleOf(piece, chalk, styles)(piece.text), abilities.links)).join('');
}

function styleOf(piece: Piece, chalk: ChalkInstance, styles: typeof colorful): ChalkInstance {
  let style = piece.style ? styles[piece.style](chalk) : chalk;
  if (piece.strong) style = style.bold;
  if (piece.emphasis) style = style.italic;
  if (piece.deleted) style = style.strikethrough;
  if (piece.code) style = styles.code(style);
  if (piece.link !== undefined) style = styles.link(style);
  return piece.highlighted ? styles.highlight(style) : style;
}

function linked(piece: Piece, text: string, links: boolean): string {
  const target = links && piece.link !== undefined ? safeLink(piece.link) : undefined;
  return target === undefined ? text : `\u001B]8;;${target}\u0007${text}\u001B]8;;\u0007`;
}
