import { endOf, widthOf } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import { keyName } from '../../keymap.ts';
import type { Setting } from '../../setting.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { State } from '../../state.ts';
import type { View } from '../../view.ts';
import { moved, type Place } from './anchors.ts';
import type { Chapter } from './chapter.ts';
import { hitCounts, hitsFrom } from './hits.ts';

/** The position in the posting, or the text to find in it; `top` is the first visible line. */
export function statusOf({ state, view }: Snapshot, top: Place, { keymap, glyphs }: Setting): Line {
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
function percentRead({ anchor }: State, { chapters, textRows }: View, top: Place): number {
  const weights = chapters.map(weightOf);
  const here = chapters[anchor.chapter];
  const share = here ? shareBefore(here, moved(here, top, textRows)) : 0;
  const seen = sum(weights.slice(0, anchor.chapter)) + share * (weights[anchor.chapter] ?? 0);
  return Math.round((100 * seen) / Math.max(1, sum(weights)));
}

function weightOf(chapter: Chapter): number {
  return chapter.weight ?? sum(chapter.parts.map(({ lines }) => lines.length));
}

/** The share of a section that stands before a place. */
function shareBefore({ parts }: Chapter, { part, line }: Place): number {
  const weights = parts.map(({ weight }) => weight);
  const here = line / Math.max(1, parts[part]?.lines.length ?? 0);
  return (sum(weights.slice(0, part)) + here * (weights[part] ?? 0)) / Math.max(1, sum(weights));
}

function sum(some: readonly number[]): number {
  return some.reduce((all, each) => all + each, 0);
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
  const { total, before } = hitCounts(view, state.anchor);
  if (total === 0) return [{ text: state.find === '' ? '' : 'not in this posting', style: 'error' }];
  const [hit] = hitsFrom(view, state.anchor);
  const here = hit?.times ?? 1;
  const last = here > 1 ? `-${before + here}` : '';
  return [{ text: `${Math.min(total, before + 1)}${last} of ${total}` }];
}
