import type { ReactNode } from 'react';
import { endOf, type Line, spread, widthOf } from '../../layout/line.ts';
import { Lines, useLook } from '../look.tsx';

interface SearchLineProps {
  readonly query: string;
  readonly isTyping: boolean;
  /** How many match, of how many. */
  readonly found: number;
  readonly total: number;
  readonly order: string;
  readonly width: number;
}

/** The query as it is typed, and how many roles it leaves. */
export function SearchLine({ query, isTyping, found, total, order, width }: SearchLineProps): ReactNode {
  const { glyphs } = useLook();
  const count: Line = [{ text: `${order} ${glyphs.dot} `, role: 'dim' }, { text: `${found} of ${total} ` }];
  const sign = ' / ';
  const shown = endOf(query, width - widthOf(count) - sign.length - 2, glyphs.ellipsis);
  const text = isTyping ? `${shown}${glyphs.caret}` : shown || 'press / to search';
  const typed: Line = [
    { text: sign, role: isTyping ? 'key' : 'dim' },
    { text, ...(!isTyping && query === '' && { role: 'dim' }) },
  ];
  return <Lines width={width} lines={[spread(typed, count, width, glyphs.ellipsis)]} />;
}
