import { endOf, widthOf } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import { keyName } from '../../keymap.ts';
import type { Setting } from '../../setting.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { State } from '../../state.ts';
import type { View } from '../../view.ts';
import { compareAnchors, hitsOf } from './anchors.ts';

/** The position in the posting, or the text to find in it; `top` is the first visible line. */
export function statusOf({ state, view }: Snapshot, top: number, { keymap, glyphs }: Setting): Line {
  if (state.mode === 'find') return findLine(state, view, glyphs);
  const { chapters } = view;
  const chapter = chapters[state.anchor.chapter];
  if (!chapter) return [];
  if (state.find !== '') {
    const next = `${keyName('posting.next-hit', keymap, glyphs)} next`;
    const previous = `${keyName('posting.previous-hit', keymap, glyphs)} previous`;
    return [
      { text: `${state.find}: ` },
      ...countOf(state, view),
      { text: ` ${next}  ${previous}`, style: 'dim' },
    ];
  }
  const section = `${state.anchor.chapter + 1}/${chapters.length} ${chapter.heading}`;
  return [{ text: `${section} ${glyphs.dot} ${percentRead(state, view, top)} % ` }];
}

/** The share of the posting's lines down to the last visible one, in percent. */
function percentRead({ anchor }: State, { chapters, textRows }: View, top: number): number {
  const lengths = chapters.map(({ lines }) => lines.length);
  const total = lengths.reduce((sum, each) => sum + each, 0);
  const before = lengths.slice(0, anchor.chapter).reduce((sum, each) => sum + each, 0);
  const seen = before + Math.min(lengths[anchor.chapter] ?? 0, top + textRows);
  return Math.round((100 * seen) / Math.max(1, total));
}

/** The find line, scrolled to its end, and the number of hits. */
function findLine(state: State, view: View, glyphs: Glyphs): Line {
  const count = countOf(state, view);
  const room = view.size.columns - widthOf(count) - 'find:   '.length - 2;
  return [
    { text: 'find: ', style: 'key' },
    { text: `${endOf(state.find, room, glyphs.ellipsis)}${glyphs.caret} ` },
    ...count,
  ];
}

function countOf(state: State, view: View): Line {
  const hits = hitsOf(view);
  const total = hits.reduce((sum, { times }) => sum + times, 0);
  if (total === 0) return [{ text: state.find === '' ? '' : 'not in this posting', style: 'error' }];
  const before = hits
    .filter((hit) => compareAnchors(hit, state.anchor) < 0)
    .reduce((sum, { times }) => sum + times, 0);
  const here = hits.find((hit) => compareAnchors(hit, state.anchor) >= 0)?.times ?? 1;
  const last = here > 1 ? `-${before + here}` : '';
  return [{ text: `${Math.min(total, before + 1)}${last} of ${total}` }];
}
