import { readFile, writeFile } from 'node:fs/promises';
import { keys, Terminal } from '../real-terminal/terminal.ts';
import { drawSvg } from './svg.ts';

/** A screen that is shown to readers of the README. */
export interface Picture {
  readonly name: string;
  /** What is written over the window. */
  readonly title: string;
  readonly commandLine: string;
  /** Brings the screen about. */
  show(terminal: Terminal): Promise<unknown>;
}

/** Every picture; each is a file of that name in this folder. */
export const pictures: readonly Picture[] = [
  {
    name: 'list',
    title: 'npm-jobs',
    commandLine: 'npm-jobs',
    async show(terminal) {
      await terminal.until('? help');
      terminal.type(`/engineer${keys.down}${keys.down}`);
      await terminal.until((lines) => /engineer▏/.test(lines[1] ?? '') && /^ ❯/.test(lines[5] ?? ''));
    },
  },
  {
    name: 'posting',
    title: 'npm-jobs sre',
    commandLine: 'npm-jobs sre',
    async show(terminal) {
      await terminal.until('/ sre▏');
      terminal.type(`${keys.enter}2`);
      await terminal.until(/^ 2\/\d/);
    },
  },
];

/** Draws a picture from the screen of the program as it is built now. */
export async function draw({ title, commandLine, show }: Picture): Promise<string> {
  const terminal = new Terminal(commandLine, { columns: 100, rows: 30 });
  try {
    await show(terminal);
    return drawSvg(terminal.cells(), title);
  } finally {
    terminal.close();
  }
}

/** The picture as it was last drawn. */
export function readPicture({ name }: Picture): Promise<string> {
  return readFile(fileOf(name), 'utf8');
}

/** Keeps a drawn picture. */
export function keepPicture({ name }: Picture, svg: string): Promise<void> {
  return writeFile(fileOf(name), svg);
}

const fileOf = (name: string): URL => new URL(`${name}.svg`, import.meta.url);
