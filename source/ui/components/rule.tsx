import type { ReactNode } from 'react';
import { Lines, useLook } from '../look.tsx';

interface RuleProps {
  readonly width: number;
  /** The column where a divider meets the rule, if one does. */
  readonly joint?: number | undefined;
  /** Whether the divider hangs under the rule or stands on it. */
  readonly side: 'above' | 'below';
}

/** A line across the screen. */
export function Rule({ width, joint, side }: RuleProps): ReactNode {
  const { glyphs } = useLook();
  const tee = side === 'below' ? glyphs.teeDown : glyphs.teeUp;
  const rule = glyphs.horizontal.repeat(width);
  const text = joint === undefined ? rule : rule.slice(0, joint) + tee + rule.slice(joint + 1);
  return <Lines width={width} lines={[[{ text, role: 'dim' }]]} />;
}
