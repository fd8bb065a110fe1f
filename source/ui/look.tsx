import { Box, Text } from 'ink';
import { createContext, type ReactNode, useContext } from 'react';
import type { Glyphs } from '../layout/glyphs.ts';
import type { Line } from '../layout/line.ts';
import type { Paint } from '../layout/palette.ts';

/** How everything on the screen looks. */
export interface Look {
  readonly paint: Paint;
  readonly glyphs: Glyphs;
}

const LookContext = createContext<Look | undefined>(undefined);

/** Gives a look to all components inside. */
export const LookProvider = LookContext.Provider;

/** The look that the screen is drawn with. */
export function useLook(): Look {
  const look = useContext(LookContext);
  if (!look) throw new Error('A component is drawn outside of LookProvider.');
  return look;
}

interface LinesProps {
  /** At most as many as `height`, none wider than `width`. */
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height?: number;
}

/** Laid-out lines in a box of a fixed size: one text, so that a screen full costs as much as one line. */
export function Lines({ lines, width, height = lines.length }: LinesProps): ReactNode {
  const { paint } = useLook();
  return (
    <Box width={width} height={height} flexShrink={0}>
      <Text wrap="truncate">{lines.map((line) => paint(line) || ' ').join('\n')}</Text>
    </Box>
  );
}
