import { textsOf } from '../../../postings/search/query.ts';
import type { Transition } from '../../snapshot.ts';
import type { View } from '../../view.ts';
import { moveBy } from '../list/transitions.ts';
import { anchorAt, firstAnchor, isBefore, lastTop, moved, topOf } from './anchors.ts';
import { hitsFrom } from './hits.ts';
import { postingStart } from './state.ts';

/** Opens the posting, at the first place that was found in its text if it was found by that. */
export const openPosting: Transition = (state, view) => {
  if (!view.posting) return state;
  const isForText = view.isTextHit || textsOf(state.query).length > 0;
  const [{ chapter, offset } = firstAnchor] = isForText ? hitsFrom(view, firstAnchor) : [];
  return { ...state, ...postingStart, anchor: { chapter, offset }, mode: 'posting' };
};
export const closePosting: Transition = (state) => ({ ...state, mode: 'list', find: '', back: 0 });

export const moveToPosting =
  (direction: 1 | -1): Transition =>
  (state, view) => ({ ...moveBy(direction)(state, view), anchor: firstAnchor, back: 0 });

export const moveToSection =
  (chapter: number): Transition =>
  (state, { chapters }) =>
    chapter < 0 || chapter >= chapters.length ? state : { ...state, anchor: { chapter, offset: 0 } };

export const moveBySection =
  (direction: 1 | -1): Transition =>
  (state, view) =>
    moveToSection(state.anchor.chapter + direction)(state, view);

export const scrollBy =
  (lines: number): Transition =>
  (state, view) => {
    const { chapter } = state.anchor;
    const here = view.chapters[chapter];
    if (!here) return state;
    const place = moved(here, topOf(view, state.anchor), lines);
    const last = lastTop(view, chapter);
    return { ...state, anchor: anchorAt(view, chapter, isBefore(last, place) ? last : place) };
  };

export const scrollByHalfPage =
  (direction: 1 | -1): Transition =>
  (state, view) =>
    scrollBy(direction * Math.max(1, Math.floor(view.textRows / 2)))(state, view);

export const scrollToTop: Transition = (state, view) => moveToSection(state.anchor.chapter)(state, view);
export const scrollToEnd: Transition = (state, view) => {
  const { chapter } = state.anchor;
  return { ...state, anchor: anchorAt(view, chapter, lastTop(view, chapter)) };
};

/** A page down; at the end of a section, to the next one. */
export const readOn: Transition = (state, view) =>
  isBefore(topOf(view, state.anchor), lastTop(view, state.anchor.chapter))
    ? scrollBy(pageOf(view))(state, view)
    : moveBySection(1)(state, view);

/** A page up; at the start of a section, to the end of the one before. */
export const readBack: Transition = (state, view) => {
  if (isBefore({ part: 0, line: 0 }, topOf(view, state.anchor))) return scrollBy(-pageOf(view))(state, view);
  return state.anchor.chapter === 0
    ? state
    : scrollToEnd({ ...state, anchor: { chapter: state.anchor.chapter - 1, offset: 0 } }, view);
};

/** One line of the previous page stays visible. */
function pageOf({ textRows }: View): number {
  return Math.max(1, textRows - 1);
}
