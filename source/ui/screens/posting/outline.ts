import { cutLine, fill } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import type { State } from '../../state.ts';
import type { View } from '../../view.ts';
import { outlineWidth } from '../../window.ts';

/** The section list, scrolled so that the current one is visible. */
export function outline(
  { anchor }: State,
  { chapters, size, textRows }: View,
  glyphs: Glyphs,
): readonly Line[] {
  const width = outlineWidth(size);
  const first = Math.max(0, anchor.chapter - textRows);
  return chapters.slice(first).map(({ heading }, at) => {
    const isHere = first + at === anchor.chapter;
    const text = fill(
      ` ${isHere ? glyphs.cursor : ' '} ${first + at + 1} ${heading}`,
      width - 1,
      glyphs.ellipsis,
    );
    return [{ text, style: isHere ? 'selected' : 'dim' }];
  });
}

/** The outline as one line: the current section, and those around it that fit. */
export function outlineLine({ anchor }: State, { chapters, size }: View, glyphs: Glyphs): Line {
  const names = chapters.map(({ heading }, at): Line => {
    const isHere = at === anchor.chapter;
    return [
      { text: `${isHere ? glyphs.cursor : ' '}${at + 1} ${heading}  `, style: isHere ? 'selected' : 'dim' },
    ];
  });
  const before = anchor.chapter > 0 ? names.slice(anchor.chapter - 1) : names;
  const lead: Line = anchor.chapter > 1 ? [{ text: `${glyphs.ellipsis} `, style: 'dim' }] : [];
  return cutLine([{ text: ' ' }, ...lead, ...before.flat()], size.columns, glyphs.ellipsis);
}
