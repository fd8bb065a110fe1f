import { glyphsFor } from '../../source/layout/glyphs.ts';
import { textOf } from '../../source/layout/line.ts';
import { layoutText, type TextLine, type TextOptions } from '../../source/layout/text.ts';

export type How = Partial<Pick<TextOptions, 'links'>> & {
  readonly ascii?: boolean;
  /** Texts that are highlighted wherever they stand. */
  readonly marks?: readonly string[];
};

/** The Markdown laid out for a terminal whose links can be clicked, unless it is said otherwise. */
export function laidOut(markdown: string, width: number, how: How = {}): readonly TextLine[] {
  const { ascii = false, links = true, marks = [] } = how;
  const highlights = marks.map((text) => ({ text, at: 'anywhere' as const }));
  return layoutText(markdown, { width, glyphs: glyphsFor({ ascii }), links, highlights });
}

/** Its lines as characters. */
export function linesOf(markdown: string, width: number, how: How = {}): readonly string[] {
  return laidOut(markdown, width, how).map(({ line }) => textOf(line).trimEnd());
}
