import { glyphsFor } from '../../source/layout/glyphs.ts';
import { textOf } from '../../source/layout/line.ts';
import { layoutText, type TextLine, type TextOptions } from '../../source/layout/text.ts';

export type How = Partial<Omit<TextOptions, 'width' | 'glyphs'>> & { readonly ascii?: boolean };

/** The Markdown laid out for a terminal whose links can be clicked, unless it is said otherwise. */
export function laidOut(markdown: string, width: number, how: How = {}): readonly TextLine[] {
  const { ascii = false, links = true, highlights: marks = [] } = how;
  return layoutText(markdown, { width, glyphs: glyphsFor({ ascii }), links, highlights: marks });
}

/** Its lines as characters. */
export function linesOf(markdown: string, width: number, how: How = {}): readonly string[] {
  return laidOut(markdown, width, how).map(({ line }) => textOf(line).trimEnd());
}
