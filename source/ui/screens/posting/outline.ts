import { cutLine, fill } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import type { State } from '../../state.ts';
import type { View } from '../../view.ts';
import { outlineWidth } from '../../window.ts';

/** The sections one under the other, as many as there are rows; the one that is read always in sight. */
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

/** The outline in one line: the section that is read always in sight, those around it as far as they fit. */
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
