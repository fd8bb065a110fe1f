import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { browserCommands } from './browser-commands.ts';
import type { Environment } from './output.ts';

/** A launcher that has not failed by then has started the browser. */
const patience = 1500;

/** Opens an address in the person's browser; whether that worked. The launcher's own output is thrown away. */
export async function openInBrowser(address: string, env: Environment): Promise<boolean> {
  const launches = env.BROWSER ? namedBrowsers(env.BROWSER, address) : [() => defaultBrowser(address)];
  for (const launch of launches) if (await succeeds(launch)) return true;
  return false;
}

type Launch = () => Promise<ChildProcess>;

function namedBrowsers(variable: string, address: string): readonly Launch[] {
  return browserCommands(variable, address).map(([program, ...args]) => async () => {
    const launcher = spawn(program, args, { stdio: 'ignore', detached: true });
    launcher.unref();
    await once(launcher, 'spawn');
    return launcher;
  });
}

async function defaultBrowser(address: string): Promise<ChildProcess> {
  const { default: open } = await import('open');
  return open(address);
}

async function succeeds(launch: Launch): Promise<boolean> {
  try {
    const launcher = await launch();
    const ended = once(launcher, 'exit') as Promise<[code: number | null]>;
    const [code] = await Promise.race([ended, setTimeout(patience, [0] as const, { ref: false })]);
    return code === 0;
  } catch {
    return false;
  }
}
