import { spawn } from 'node:child_process';
import type { Environment } from './output.ts';
import { aloneWithKeys, type CommandEnd } from './run-command.ts';

/** Where an editor is started. */
interface EditorStart {
  readonly env: Environment;
  /** The file descriptors of the terminal that it takes keys from and that it draws on. */
  readonly keys: number;
  readonly terminal: number;
  readonly platform: string;
}

/** Opens a file in the person's editor, `$VISUAL`, `$EDITOR` or what the system has, and resolves when it has ended. */
export function runEditor(file: string, { env, keys, terminal, platform }: EditorStart): Promise<CommandEnd> {
  const isWindows = platform === 'win32';
  const editor = env.VISUAL || env.EDITOR || (isWindows ? 'notepad' : 'vi');
  const stdio: [number, number, number] = [keys, terminal, terminal];
  // An editor may be given with options: the shell takes them apart, but not the file's name.
  return aloneWithKeys(() =>
    isWindows
      ? spawn(`${editor} "${file}"`, { env, stdio, shell: true })
      : spawn('/bin/sh', ['-c', `${editor} "$1"`, 'npm-jobs', file], { env, stdio }),
  );
}
