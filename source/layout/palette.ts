import { safeLink } from '../postings/text/links.ts';
import { type Line, type Piece, textOf } from './line.ts';
import type { ColoredRole, Colors } from './own-colors.ts';

/** Turns a line into the characters and escape sequences to write. */
export type Paint = (line: Line) => string;

/** How much a stream can show: nothing but characters, attributes such as bold, or so many colours. */
export interface Abilities {
  /** 0 none, 1 sixteen, 2 256, 3 all of them. */
  readonly colors: 0 | 1 | 2 | 3;
  /** Whether bold, underline and inverse are understood. */
  readonly attributes: boolean;
  /** Whether links can be made to be clicked (OSC 8). */
  readonly links: boolean;
}

/** How an attribute or colour begins and ends: parameters of SGR (ECMA-48). */
type Look = readonly [begin: number | string, end: number];

const bold: Look = [1, 22];
const dim: Look = [2, 22];
const italic: Look = [3, 23];
const underline: Look = [4, 24];
const strikethrough: Look = [9, 29];
const red: Look = [31, 39];
const green: Look = [32, 39];
const yellow: Look = [33, 39];
const cyan: Look = [36, 39];

/**
 * Only the sixteen colours of the terminal's own theme, so that it is readable on light and dark. They are written by hand:
 * a library that knows all colours takes two milliseconds of the first frame.
 */
const colorful: Readonly<Record<ColoredRole, readonly Look[]>> = {
  title: [bold],
  heading: [bold, cyan],
  dim: [dim],
  selected: [bold],
  key: [bold],
  brand: [bold, green],
  error: [red],
  removed: [red, strikethrough],
  added: [green, underline],
  highlight: [bold, yellow, underline],
  code: [cyan],
  link: [underline],
};

const colorless: typeof colorful = {
  ...colorful,
  heading: [bold],
  brand: [bold],
  error: [],
  removed: [strikethrough],
  added: [underline],
  highlight: [bold, underline],
  code: [],
};

/** The painter for what a stream can show, with a person's own colours, as it can show them. Without attributes it gives the bare characters. */
export function painter(abilities: Abilities, own: Colors = {}): Paint {
  if (!abilities.attributes) return textOf;
  const styles = abilities.colors === 0 ? colorless : withOwn(own);
  return (line) =>
    line.map((piece) => linked(piece, painted(piece.text, looksOf(piece, styles)), abilities.links)).join('');
}

/** The looks with other colours; what else they have, such as bold, stays. */
function withOwn(own: Colors): typeof colorful {
  const entries = Object.entries(own).map(([role, color]) => {
    const kept = colorful[role as ColoredRole].filter(([, end]) => end !== foreground);
    return [role, [...kept, [color.join(';'), foreground]]];
  });
  return entries.length === 0 ? colorful : { ...colorful, ...Object.fromEntries(entries) };
}

/** What ends a colour of characters. */
const foreground = 39;

function looksOf(piece: Piece, styles: typeof colorful): readonly Look[] {
  return [
    ...(piece.style ? styles[piece.style] : []),
    ...(piece.strong ? [bold] : []),
    ...(piece.emphasis ? [italic] : []),
    ...(piece.deleted ? [strikethrough] : []),
    ...(piece.code ? styles.code : []),
    ...(piece.link === undefined ? [] : styles.link),
    ...(piece.highlighted ? styles.highlight : []),
  ];
}

function painted(text: string, looks: readonly Look[]): string {
  if (text === '') return '';
  let result = text;
  for (const [begin, end] of looks.toReversed()) result = `\u001B[${begin}m${result}\u001B[${end}m`;
  return result;
}

function linked(piece: Piece, text: string, links: boolean): string {
  const target = links && piece.link !== undefined ? safeLink(piece.link) : undefined;
  return target === undefined ? text : `\u001B]8;;${target}\u0007${text}\u001B]8;;\u0007`;
}
