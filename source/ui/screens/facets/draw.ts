import { cutLine, endOf, spread } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import { clamp } from '../../clamp.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Draw } from '../draw.ts';
import { listFrame, matchesIn } from '../list/draw.ts';
import { choosable, type FacetRow } from './rows.ts';

/** The facets beside the list, or in its place where there is no room for both. */
export const facetsScreen: Draw = (snapshot, setting) => {
  const { glyphs } = setting;
  const facets = (width: number) => facetLines(snapshot, width, glyphs);
  const main = (width: number) => (snapshot.view.wide ? matchesIn(snapshot, width, setting) : facets(width));
  return listFrame(snapshot, setting, { main, beside: facets, status: typedLine(snapshot, glyphs) });
};

function facetLines({ state, view }: Snapshot, width: number, glyphs: Glyphs): readonly Line[] {
  const { facetRows: rows, listRows: height } = view;
  if (!view.areFacetsCounted) return [[{ text: ` counting${glyphs.ellipsis}`, style: 'dim' }]];
  if (rows.length === 0) return [cutLine([{ text: ' No value is like this.' }], width, glyphs.ellipsis)];
  const { choices, cursor } = choosable(rows, state.facets.at);
  const chosen = choices[cursor];
  const at = rows.findIndex(({ id }) => id === chosen?.id);
  // At the end of a field its title stays, as long as there is room for it.
  const first = clamp(at - Math.floor(height / 2), 0, rows.length - height);
  return rows
    .slice(first, first + height)
    .map((row) => rowLine(row, row === chosen, Math.min(width, widest), glyphs));
}

/** Wider than this, counts would stand too far from their values. */
const widest = 60;

const signs = { wanted: '+', excluded: '!' } as const;

function rowLine(row: FacetRow, isChosen: boolean, width: number, { cursor, ellipsis }: Glyphs): Line {
  if (row.kind === 'title') return [{ text: ` ${row.facet.title}`, style: 'heading' }];
  const mark = { text: isChosen ? ` ${cursor} ` : '   ', style: 'key' as const };
  if (row.kind === 'more')
    return cutLine([mark, { text: `  ${row.count} more`, style: 'dim' }], width, ellipsis);
  const { value, count, asked } = row.value;
  const left: Line = [
    mark,
    { text: `${asked ? signs[asked] : ' '} `, style: 'key' },
    { text: value, ...(isChosen && { style: 'selected' as const }) },
  ];
  return spread(left, [{ text: `${count} `, style: 'dim' }], width, ellipsis);
}

function typedLine({ state, view }: Snapshot, glyphs: Glyphs): Line {
  const { text } = state.facets;
  const shown = endOf(text, view.size.columns - 'narrow:   '.length - 2, glyphs.ellipsis);
  return [
    { text: 'narrow: ', style: 'key' },
    { text: `${shown}${glyphs.caret}` },
    { text: text === '' ? ' ! excludes ' : ' ', style: 'dim' },
  ];
}
