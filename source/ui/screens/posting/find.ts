import type { Transition } from '../../snapshot.ts';
import type { TextField } from '../../text-field.ts';
import { firstAnchor } from './anchors.ts';
import { hitsBefore, hitsFrom } from './hits.ts';

export const startFind: Transition = (state) => ({
  ...state,
  mode: 'find',
  find: '',
  findFrom: state.anchor,
});
export const leaveFind: Transition = (state) => ({ ...state, mode: 'posting' });
export const clearFind: Transition = (state) => ({ ...state, mode: 'posting', find: '' });

/** Moves to the first hit after where the search began; back to there if there is none. */
export const moveToFirstHit: Transition = (state, view) => {
  const [hit] = hitsFrom(view, state.findFrom);
  const [first] = hitsFrom(view, firstAnchor);
  return { ...state, anchor: hit ?? first ?? state.findFrom };
};

const behindAll = { chapter: Number.POSITIVE_INFINITY, offset: 0 };

/** Moves to the next or previous hit, around the ends. */
export const moveToHit =
  (direction: 1 | -1): Transition =>
  (state, view) => {
    const { chapter, offset } = state.anchor;
    const [hit] =
      direction === 1 ? hitsFrom(view, { chapter, offset: offset + 1 }) : hitsBefore(view, state.anchor);
    const [around] = direction === 1 ? hitsFrom(view, firstAnchor) : hitsBefore(view, behindAll);
    return { ...state, anchor: hit ?? around ?? state.anchor };
  };

/** The find line; the first hit is shown while one types. */
export const findField: TextField = {
  textIn: ({ find }) => find,
  withText: (state, find) => ({ ...state, find }),
  after: moveToFirstHit,
};
