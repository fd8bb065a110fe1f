import type { Glyphs } from '../../layout/glyphs.ts';
import type { Line } from '../../layout/line.ts';

/** A line across the screen; where panes hang under it or stand on it, with a joint at the column that divides them. */
export function ruleLine(width: number, glyphs: Glyphs, joint?: Joint): Line {
  const rule = glyphs.horizontal.repeat(width);
  if (!joint) return [{ text: rule, style: 'dim' }];
  const tee = joint.panes === 'below' ? glyphs.teeDown : glyphs.teeUp;
  return [{ text: rule.slice(0, joint.at) + tee + rule.slice(joint.at + 1), style: 'dim' }];
}

interface Joint {
  /** The column of the divider. */
  readonly at: number;
  /** On which side of the rule the panes are. */
  readonly panes: 'above' | 'below';
}
