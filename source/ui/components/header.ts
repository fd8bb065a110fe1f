import { spread } from '../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../layout/glyphs.ts';
import type { Line } from '../../layout/line.ts';

/** The first line: the program, what `title` says of its postings, and, where `?` shows it, the help. */
export function headerLine(title: string, hasHelp: boolean, width: number, { ellipsis }: Glyphs): Line {
  const name: Line = [
    { text: ' npm-jobs', style: 'brand' },
    { text: `  ${title}`, style: 'dim' },
  ];
  const help: Line = [
    { text: '?', style: 'key' },
    { text: ' help ', style: 'dim' },
  ];
  return spread(name, hasHelp ? help : [], width, ellipsis);
}
