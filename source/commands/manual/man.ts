import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exitCodes } from '../../errors.ts';
import { print } from '../../terminal/output.ts';
import { version } from '../../version.ts';
import type { Command, CommandRow } from '../command.ts';
import { manual } from './manual.ts';
import { plainText } from './plain-text.ts';
import { roff } from './roff.ts';

/** The page, next to the built program. */
const page = path.join(import.meta.dirname, 'npm-jobs.1');

/** `npm-jobs man`: the manual. On a terminal man shows it, or else it is printed as text; elsewhere it is the page's source. */
export const man: Command = async ({ world, commands }) => {
  const { stdout } = world;
  if (!stdout.isTTY) await print(stdout, pageText(commands));
  else if (!(await isShown(page)))
    await print(
      stdout,
      manual(commands)
        .map((part) => plainText(part, Math.min(stdout.columns ?? 80, 100)))
        .join('\n'),
    );
  return exitCodes.done;
};

function pageText(commands: readonly CommandRow[]): string {
  try {
    return readFileSync(page, 'utf8');
  } catch {
    // The program is not built.
    return roff(manual(commands), { version, date: '' });
  }
}

/** Lets man show a page; resolves to whether it could. */
function isShown(file: string): Promise<boolean> {
  return new Promise((resolve) => {
    const reader = spawn('man', [file], { stdio: ['inherit', 'inherit', 'ignore'] });
    reader.once('error', () => resolve(false));
    reader.once('exit', (code) => resolve(code === 0));
  });
}
