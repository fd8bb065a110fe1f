import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Line } from '../../layout/line.ts';
import { Lines, useLook } from '../look.tsx';

interface PanesProps {
  readonly left: readonly Line[];
  readonly leftWidth: number;
  readonly right: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** Two panes side by side with a line between them. */
export function Panes({ left, leftWidth, right, width, height }: PanesProps): ReactNode {
  const { glyphs } = useLook();
  const divider: readonly Line[] = Array.from({ length: height }, () => [
    { text: glyphs.vertical, role: 'dim' },
  ]);
  return (
    <Box height={height}>
      <Lines lines={left} width={leftWidth} height={height} />
      <Lines lines={divider} width={2} height={height} />
      <Lines lines={right} width={width - leftWidth - 2} height={height} />
    </Box>
  );
}
