import { readFile, writeFile } from 'node:fs/promises';
import { openBoardServer } from '../board-server/board-server.ts';
import type { Answers } from '../board-server/made-up-boards.ts';
import { keys, Terminal } from '../real-terminal/terminal.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { twoBoards } from './boards-in-pictures.ts';
import { drawSvg } from './svg.ts';

/** A screen that is shown to readers of the README. */
export interface Picture {
  readonly name: string;
  /** What is written over the window. */
  readonly title: string;
  readonly commandLine: string;
  /** What boards answer, if any is asked. */
  readonly answers?: Answers;
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
      // Those that say it only in their text come a little later.
      await terminal.until(
        (lines) => /engineer▏.* 42 of 51/.test(lines[1] ?? '') && /^ ❯/.test(lines[5] ?? ''),
      );
    },
  },
  {
    name: 'boards',
    title: 'npm-jobs --from https://jobs.lever.co/saltworks --from greenhouse:harbour',
    commandLine: 'npm-jobs --from https://jobs.lever.co/saltworks --from greenhouse:harbour',
    answers: twoBoards,
    async show(terminal) {
      await terminal.until(/13 roles(?!, loading)/);
      terminal.type(keys.down);
      await terminal.until((lines) => /^ ❯/.test(lines[4] ?? ''));
    },
  },
  {
    name: 'marks',
    title: 'npm-jobs',
    commandLine: 'npm-jobs',
    async show(terminal) {
      await terminal.until('? help');
      terminal.type('+jjmijjxjjmrjjajx');
      await terminal.until('2 hidden');
      terminal.type('gg');
      terminal.type('jj');
      terminal.type(`eJane asked for two code samples${keys.enter}`);
      await terminal.until('note kept');
      terminal.type('k');
      terminal.type('j');
      await terminal.until((lines) => /^ ❯ i/.test(lines[5] ?? '') && !/note kept/.test(lines.at(-1) ?? ''));
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
export async function draw({ title, commandLine, answers, show }: Picture): Promise<string> {
  const home = makeTemporaryFolder();
  const server = answers && (await openBoardServer());
  if (server && answers) server.answers = answers;
  const env = { ...server?.env, NPM_JOBS_HOME: home.path };
  const terminal = new Terminal(commandLine, { columns: 100, rows: 30, env });
  try {
    await show(terminal);
    return drawSvg(terminal.cells(), title);
  } finally {
    terminal.close();
    server?.close();
    home.remove();
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
