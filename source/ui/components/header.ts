import { spread } from '../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../layout/glyphs.ts';
import type { Line } from '../../layout/line.ts';

/** The first line: the program's name, the title, and the help key unless it is empty. */
export function headerLine(title: string, helpKey: string, width: number, { ellipsis }: Glyphs): Line {
  const name: Line = [
    { text: ' npm-jobs', style: 'brand' },
    { text: `  ${title}`, style: 'dim' },
  ];
  const help: Line = [
    { text: helpKey, style: 'key' },
    { text: ' help ', style: 'dim' },
  ];
  return spread(name, helpKey === '' ? [] : help, width, ellipsis);
}
