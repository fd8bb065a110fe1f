import { cutLine } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import type { Query } from '../../../postings/search/query.ts';

/** That what was typed may stand in texts that are not there yet, and how to get them; nothing if there are none. */
export function unreadTexts(
  unread: number,
  query: Query,
  width: number,
  { ellipsis }: Glyphs,
): readonly Line[] {
  const word = query.terms.find(({ kind, not }) => !not && (kind === 'word' || kind === 'exact'))?.text;
  if (unread === 0 || word === undefined) return [];
  const [texts, them] = unread === 1 ? ['1 text is', 'it'] : [`${unread} texts are`, 'them'];
  const asked = /\s/.test(word) ? `text:"${word}"` : `text:${word}`;
  const text = `   ${texts} not read yet; ${asked} reads ${them}.`;
  return [cutLine([{ text, style: 'dim' }], width, ellipsis)];
}
