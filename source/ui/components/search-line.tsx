import type { ReactNode } from 'react';
import { spread } from '../../layout/line.ts';
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
  const room = Math.max(4, width - 24);
  const shown = query.length > room ? `${glyphs.ellipsis}${query.slice(-room)}` : query;
  const text = isTyping ? `${shown}${glyphs.caret}` : shown || 'press / to search';
  const typed = { text, ...(!isTyping && query === '' && { role: 'dim' as const }) };
  const sign = { text: ' / ', role: isTyping ? ('key' as const) : ('dim' as const) };
  const count = [
    { text: `${order} ${glyphs.dot} `, role: 'dim' as const },
    { text: `${found} of ${total} ` },
  ];
  return <Lines width={width} lines={[spread([sign, typed], count, width, glyphs.ellipsis)]} />;
}
