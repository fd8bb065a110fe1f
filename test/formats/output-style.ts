import type { OutputStyle } from '../../source/formats/format.ts';
import { glyphsFor } from '../../source/layout/glyphs.ts';
import { painter } from '../../source/layout/palette.ts';

/** What a pipe can show: characters, and no end of columns. */
export const plain: OutputStyle = {
  width: Number.POSITIVE_INFINITY,
  glyphs: glyphsFor({ ascii: false }),
  paint: painter({ colors: 0, attributes: false, links: false }),
  links: false,
  colors: 0,
  today: '2026-01-15',
};

/** What a terminal of so many columns without colours can show. */
export const columns = (width: number): OutputStyle => ({ ...plain, width });

/** A terminal of so many columns that shows attributes. */
export const attributed = (width: number): OutputStyle => ({
  ...plain,
  width,
  paint: painter({ colors: 0, attributes: true, links: false }),
});
