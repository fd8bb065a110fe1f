import { spread, widthOf } from '../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../layout/glyphs.ts';
import type { Line } from '../../layout/line.ts';

interface Header {
  readonly title: string;
  /** How many are selected, in words. */
  readonly count?: string;
  /** How many are hidden, in words. */
  readonly hidden?: string;
  /** The key that opens the help, as people write it; none if it does not there. */
  readonly helpKey?: string;
}

/** The first line: the program's name, the title, how many are selected and hidden, and the help key. */
export function headerLine(
  { title, count = '', hidden = '', helpKey = '' }: Header,
  width: number,
  { ellipsis }: Glyphs,
): Line {
  const name: Line = [
    { text: ' npm-jobs', style: 'brand' },
    { text: `  ${title}`, style: 'dim' },
  ];
  const counts = [count, hidden].filter((each) => each !== '').map((text) => ({ text: `${text}  ` }));
  const help: Line = [
    { text: helpKey, style: 'key' },
    { text: ' help ', style: 'dim' },
  ];
  // What does not fit goes from the right; without room for the name nothing would be shown at all.
  const whole = [...counts, ...(helpKey === '' ? [] : help)];
  const room = width - widthOf(name.slice(0, 1)) - 1;
  const right = [whole, counts, counts.slice(0, 1)].find((line) => widthOf(line) <= room) ?? [];
  return spread(name, right, width, ellipsis);
}
