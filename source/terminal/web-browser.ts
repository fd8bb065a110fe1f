import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Environment } from './output.ts';

/** A launcher that has not failed by then has started the browser. */
const patience = 1500;

/** Opens an address in the person's browser; whether that worked. The launcher's own output is thrown away. */
export async function openInBrowser(address: string, env: Environment): Promise<boolean> {
  const { default: open } = await import('open');
  try {
    const launcher = await open(address, env.BROWSER ? { app: { name: env.BROWSER } } : {});
    const ended = once(launcher, 'exit') as Promise<[code: number | null]>;
    const [code] = await Promise.race([ended, setTimeout(patience, [0] as const, { ref: false })]);
    return code === 0;
  } catch {
    return false;
  }
}
