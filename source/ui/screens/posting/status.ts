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

/** The share of the posting down to the last visible line, in percent. */
function percentRead({ anchor }: State, { chapters, textRows }: View, top: number): number {
  const weights = chapters.map((chapter) => chapter.weight ?? chapter.lines.length);
  const sum = (some: readonly number[]) => some.reduce((all, each) => all + each, 0);
  const length = chapters[anchor.chapter]?.lines.length ?? 0;
  const share = Math.min(length, top + textRows) / Math.max(1, length);
  const seen = sum(weights.slice(0, anchor.chapter)) + share * (weights[anchor.chapter] ?? 0);
  return Math.round((100 * seen) / Math.max(1, sum(weights)));
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
