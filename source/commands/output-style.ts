import type { OutputStyle } from '../formats/format.ts';
import { glyphsFor } from '../layout/glyphs.ts';
import { textOf } from '../layout/line.ts';
import { abilitiesOf } from '../terminal/output.ts';
import { today } from '../world.ts';
import type { Call } from './command.ts';
import { painterFor } from './painter-for.ts';

/** How to print on standard output: as wide and as colourful as it is, or as the options say. */
export async function outputStyleOf({ options, world, settings }: Call): Promise<OutputStyle> {
  const { stdout, env } = world;
  const found = await abilitiesOf(stdout, env, options.color ?? 'auto');
  const abilities = { ...found, links: found.links && settings.links !== false };
  const width = stdout.isTTY ? stdout.columns || 80 : Number.POSITIVE_INFINITY;
  const paint = abilities.attributes ? await painterFor(abilities, settings) : textOf;
  return {
    width,
    glyphs: glyphsFor(options),
    paint,
    links: abilities.links,
    colors: abilities.colors,
    today: today(world),
    columns: settings.columns,
  };
}
