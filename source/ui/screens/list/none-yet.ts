import { cutLine } from '../../../layout/cut-and-fill.ts';
import type { Line } from '../../../layout/line.ts';
import type { Setting } from '../../setting.ts';
import type { Totals } from '../../totals.ts';

/** What stands in place of a list as long as there is no posting at all. */
export function noneYet(
  { isLoading }: Totals,
  width: number,
  { title, glyphs }: Pick<Setting, 'title' | 'glyphs'>,
): readonly Line[] {
  const text = isLoading
    ? `   Waiting for ${title}${glyphs.ellipsis}`
    : `   No posting has come from ${title}.`;
  return [[], cutLine([{ text }], width, glyphs.ellipsis)];
}
