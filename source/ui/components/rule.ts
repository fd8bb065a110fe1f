import type { Glyphs } from '../../layout/glyphs.ts';
import type { Line } from '../../layout/line.ts';

/** A horizontal line across the screen, with a joint where the divider of two panes meets it. */
export function ruleLine(width: number, glyphs: Glyphs, joint?: Joint): Line {
  const rule = glyphs.horizontal.repeat(width);
  if (!joint) return [{ text: rule, style: 'dim' }];
  const tee = joint.panes === 'below' ? glyphs.teeDown : glyphs.teeUp;
  return [{ text: rule.slice(0, joint.at) + tee + rule.slice(joint.at + 1), style: 'dim' }];
}

interface Joint {
  /** The divider's column. */
  readonly at: number;
  /** Which side of the rule the panes are on. */
  readonly panes: 'above' | 'below';
}
