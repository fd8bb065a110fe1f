import type { OutputStyle } from '../formats/format.ts';
import { glyphsFor } from '../layout/glyphs.ts';
import { textOf } from '../layout/line.ts';
import { abilitiesOf } from '../terminal/output.ts';
import { today } from '../world.ts';
import type { Call } from './command.ts';

/** How to print on standard output: as wide and as colourful as it is, or as the options say. */
export async function outputStyleOf({ options, world }: Call): Promise<OutputStyle> {
  const { stdout, env } = world;
  const abilities = await abilitiesOf(stdout, env, options.color ?? 'auto');
  const width = stdout.isTTY ? stdout.columns || 80 : Number.POSITIVE_INFINITY;
  const paint = abilities.attributes ? (await import('../layout/palette.ts')).painter(abilities) : textOf;
  return { width, glyphs: glyphsFor(options), paint, links: abilities.links, today: today(world) };
}
