import { Chalk, type ChalkInstance } from 'chalk';
import { safeLink } from '../postings/links.ts';
import { type Line, type Piece, type Role, textOf } from './line.ts';

/** Turns a line into the characters and escape sequences to write. */
export type Paint = (line: Line) => string;

/** How much a stream can show: nothing but characters, attributes such as bold, or so many colours as chalk's levels say. */
export interface Ink {
  /** 0 none, 1 sixteen, 2 256, 3 all. */
  readonly colors: 0 | 1 | 2 | 3;
  /** Whether bold, underline and inverse are understood. */
  readonly attributes: boolean;
  /** Whether links can be made to be clicked (OSC 8). */
  readonly links: boolean;
}

/** Only the sixteen colours of the terminal's own theme, so that it is readable on light and dark. */
const colorful: Readonly<Record<Role | 'mark' | 'code' | 'link', (chalk: ChalkInstance) => ChalkInstance>> = {
  title: (chalk) => chalk.bold,
  heading: (chalk) => chalk.bold.cyan,
  dim: (chalk) => chalk.dim,
  selected: (chalk) => chalk.bold,
  key: (chalk) => chalk.bold,
  brand: (chalk) => chalk.bold.green,
  error: (chalk) => chalk.red,
  mark: (chalk) => chalk.bold.yellow.underline,
  code: (chalk) => chalk.cyan,
  link: (chalk) => chalk.underline,
};

const colorless: typeof colorful = {
  ...colorful,
  heading: (chalk) => chalk.bold,
  brand: (chalk) => chalk.bold,
  error: (chalk) => chalk,
  mark: (chalk) => chalk.bold.underline,
  code: (chalk) => chalk,
};

/** The painter for what a stream can show. Without attributes it gives the bare characters. */
export function painter(ink: Ink): Paint {
  if (!ink.attributes) return textOf;
  const chalk = new Chalk({ level: ink.colors === 0 ? 1 : ink.colors });
  const looks = ink.colors === 0 ? colorless : colorful;
  return (line) =>
    line.map((piece) => linked(piece, lookOf(piece, chalk, looks)(piece.text), ink.links)).join('');
}

function lookOf(piece: Piece, chalk: ChalkInstance, looks: typeof colorful): ChalkInstance {
  let look = piece.role ? looks[piece.role](chalk) : chalk;
  if (piece.strong) look = look.bold;
  if (piece.emphasis) look = look.italic;
  if (piece.deleted) look = look.strikethrough;
  if (piece.code) look = looks.code(look);
  if (piece.link !== undefined) look = looks.link(look);
  return piece.marked ? looks.mark(look) : look;
}

function linked(piece: Piece, text: string, links: boolean): string {
  const target = links && piece.link !== undefined ? safeLink(piece.link) : undefined;
  return target === undefined ? text : `\u001B]8;;${target}\u0007${text}\u001B]8;;\u0007`;
}
