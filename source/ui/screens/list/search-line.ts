import { endOf, spread, widthOf } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';

interface Searched {
  readonly query: string;
  readonly isTyping: boolean;
  /** What may go on behind it. */
  readonly completion: string;
  /** How many postings match, and how many there are. */
  readonly found: number;
  readonly total: number;
  readonly order: string;
  /** The key that starts a search, as people write it. */
  readonly searchKey: string;
}

/** The query being typed, and how many postings match. */
export function searchLine(
  { query, isTyping, completion, found, total, order, searchKey }: Searched,
  width: number,
  glyphs: Glyphs,
): Line {
  const count: Line = [{ text: `${order} ${glyphs.dot} `, style: 'dim' }, { text: `${found} of ${total} ` }];
  const sign = ' / ';
  const shown = endOf(query, width - widthOf(count) - sign.length - 2, glyphs.ellipsis);
  const text = isTyping ? `${shown}${glyphs.caret}` : shown || (searchKey && `press ${searchKey} to search`);
  const typed: Line = [
    { text: sign, style: isTyping ? 'key' : 'dim' },
    { text, ...(!isTyping && query === '' && { style: 'dim' }) },
    { text: isTyping ? completion : '', style: 'dim' },
  ];
  return spread(typed, count, width, glyphs.ellipsis);
}
