import { type Abilities, type Paint, painter } from '../layout/palette.ts';
import type { Settings } from './settings/settings.ts';

/** The painter for what a stream can show, in the person's own colours. */
export async function painterFor(abilities: Abilities, { colors }: Settings): Promise<Paint> {
  if (Object.keys(colors).length === 0) return painter(abilities);
  const { shownAs } = await import('../layout/own-colors.ts');
  return painter(abilities, shownAs(colors, abilities.colors));
}
