import type { Look } from '../formats/format.ts';
import { glyphsFor } from '../layout/glyphs.ts';
import { textOf } from '../layout/line.ts';
import { inkOf } from '../terminal/output.ts';
import type { Call } from './command.ts';

/** How to print on standard output: as wide and as colourful as it is, or as the options say. */
export async function lookOfOutput({ options, world: { stdout, env } }: Call): Promise<Look> {
  const ink = await inkOf(stdout, env, options.color ?? 'auto');
  const width = stdout.isTTY ? stdout.columns || 80 : Number.POSITIVE_INFINITY;
  const paint = ink.attributes ? (await import('../layout/palette.ts')).painter(ink) : textOf;
  return { width, glyphs: glyphsFor(options), paint, links: ink.links };
}
