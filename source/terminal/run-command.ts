import { type ChildProcess, spawn } from 'node:child_process';
import type { Environment } from './output.ts';

/** What a command is started with. */
interface Start {
  /** What it reads on its standard input, as much of it as it wants. */
  readonly input: string;
  readonly env: Environment;
  /** The file descriptor of the terminal that it writes on. */
  readonly terminal: number;
  readonly platform: string;
}

/** How a command ended: with an exit code or by a signal; `failure` says why it could not be started. */
export type CommandEnd =
  | { readonly exitCode: number }
  | { readonly signal: string }
  | { readonly failure: string };

/** Runs a command line in the person's shell, else in `/bin/sh`, and resolves when it has ended. */
export async function runCommand(commandLine: string, start: Start): Promise<CommandEnd> {
  const [shell, ...others] = shellsFor(start);
  let end = await runIn(shell, commandLine, start);
  for (const other of others) if ('failure' in end) end = await runIn(other, commandLine, start);
  return end;
}

function shellsFor({ env, platform }: Start): readonly [string | true, ...string[]] {
  if (platform === 'win32') return [true];
  return env.SHELL ? [env.SHELL, '/bin/sh'] : ['/bin/sh'];
}

/** The signals of Ctrl-C and Ctrl-\ are for the command, which hears them too. */
const signalsOfKeys = ['SIGINT', 'SIGQUIT'] as const;

function runIn(
  shell: string | true,
  commandLine: string,
  { input, env, terminal }: Start,
): Promise<CommandEnd> {
  const options = { env, stdio: ['pipe', terminal, terminal] as ['pipe', number, number] };
  return aloneWithKeys(() => {
    const child =
      shell === true ? spawn(commandLine, { ...options, shell }) : spawn(shell, ['-c', commandLine], options);
    // Who reads only the first line, or nothing, has what they want.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
    return child;
  });
}

/** Starts a program that has the keys, also those that would end this one, and resolves to how it ended. */
export async function aloneWithKeys(start: () => ChildProcess): Promise<CommandEnd> {
  const ignore = () => {};
  for (const signal of signalsOfKeys) process.on(signal, ignore);
  return new Promise<CommandEnd>((resolve) => {
    const child = start();
    child.on('error', ({ message }) => resolve({ failure: message }));
    child.on('exit', (exitCode, signal) => resolve(signal ? { signal } : { exitCode: exitCode ?? 0 }));
  }).finally(() => {
    for (const signal of signalsOfKeys) process.off(signal, ignore);
  });
}
