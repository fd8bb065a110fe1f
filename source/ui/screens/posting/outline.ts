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
  return chapters.slice(first, first + textRows + 2).map(({ heading }, at) => {
    const isHere = first + at === anchor.chapter;
    const text = fill(
      ` ${isHere ? glyphs.cursor : ' '} ${first + at + 1} ${heading}`,
      width - 1,
      glyphs.ellipsis,
    );
    return [{ text, style: isHere ? 'selected' : 'dim', target: { section: first + at } }];
  });
}

/** The outline as one line: the current section, and those around it that fit. */
export function outlineLine({ anchor }: State, { chapters, size }: View, glyphs: Glyphs): Line {
  const first = Math.max(0, anchor.chapter - 1);
  const names = chapters.slice(first, first + size.columns).map(({ heading }, at): Line => {
    const isHere = first + at === anchor.chapter;
    const name = `${isHere ? glyphs.cursor : ' '}${first + at + 1} ${heading}  `;
    return [{ text: name, style: isHere ? 'selected' : 'dim', target: { section: first + at } }];
  });
  const lead: Line = anchor.chapter > 1 ? [{ text: `${glyphs.ellipsis} `, style: 'dim' }] : [];
  return cutLine([{ text: ' ' }, ...lead, ...names.flat()], size.columns, glyphs.ellipsis);
}
