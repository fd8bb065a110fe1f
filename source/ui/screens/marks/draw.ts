import { cutLine, fill, widthOf } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import { noMark } from '../../../postings/marks/marks.ts';
import { screenBehind } from '../behind.ts';
import type { Draw } from '../draw.ts';
import { givenMarks } from './given-marks.ts';

/** The marks with their letters, over the last lines of the screen from which one came. */
export const marksScreen: Draw = (snapshot, setting) => {
  const { glyphs } = setting;
  const { chosen, size } = snapshot.view;
  const title = chosen.length > 1 ? `mark ${chosen.length}` : 'mark';
  const behind = screenBehind(snapshot.state.marks.from, snapshot, setting);
  const whole: Line = [{ text: ` ${title}:` }, ...cells.flatMap((each) => [gap, ...cellLine(each)])];
  if (widthOf(whole) <= size.columns) return [...behind.slice(0, -1), whole];
  const rows = inColumns(size.columns, glyphs);
  const rule = `${glyphs.horizontal.repeat(2)} ${title} `;
  const border: Line = [{ text: rule + glyphs.horizontal.repeat(size.columns - rule.length), style: 'dim' }];
  return [...behind.slice(0, -1 - rows.length), border, ...rows];
};

interface Cell {
  readonly letter: string;
  readonly name: string;
}

const cells: readonly Cell[] = [...givenMarks, { letter: '-', name: noMark }];

const gap = { text: '  ' };

function inColumns(width: number, { ellipsis }: Glyphs): readonly Line[] {
  const longest = cells.reduce((most, { name }) => Math.max(most, name.length), 0);
  const across = Math.max(1, Math.floor((width - 1) / (longest + 4)));
  return Array.from({ length: Math.ceil(cells.length / across) }, (_, row) => {
    const shown = cells.slice(row * across, (row + 1) * across);
    return cutLine(
      [{ text: ' ' }, ...shown.flatMap((each) => [...cellLine(each, longest), gap])],
      width,
      ellipsis,
    );
  });
}

function cellLine({ letter, name }: Cell, width = name.length): Line {
  return [{ text: letter, style: 'key' }, { text: ` ${fill(name, width, '')}` }];
}
