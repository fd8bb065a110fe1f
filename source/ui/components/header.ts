import { spread } from '../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../layout/glyphs.ts';
import type { Line } from '../../layout/line.ts';

/** The first line: the program, what `title` says of its postings, and the key for the help, if there is one here. */
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
