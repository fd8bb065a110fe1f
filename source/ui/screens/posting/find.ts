import type { Transition } from '../../snapshot.ts';
import type { TextField } from '../../text-field.ts';
import { compareAnchors, hitsOf } from './anchors.ts';

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
  const hits = hitsOf(view);
  const hit = hits.find((each) => compareAnchors(each, state.findFrom) >= 0) ?? hits[0] ?? state.findFrom;
  return { ...state, anchor: hit };
};

/** Moves to the next or previous hit, around the ends. */
export const moveToHit =
  (direction: 1 | -1): Transition =>
  (state, view) => {
    const hits = hitsOf(view);
    const current = hits.findIndex((hit) => compareAnchors(hit, state.anchor) >= 0);
    const isOnHit = hits[current] !== undefined && compareAnchors(hits[current], state.anchor) === 0;
    const after = current === -1 ? 0 : isOnHit ? current + 1 : current;
    const before = (current === -1 ? hits.length : current) - 1;
    const hit = hits.at((direction === 1 ? after : before) % Math.max(1, hits.length));
    return hit ? { ...state, anchor: hit } : state;
  };

/** The find line; the first hit is shown while one types. */
export const findField: TextField = {
  textIn: ({ find }) => find,
  withText: (state, find) => ({ ...state, find }),
  after: moveToFirstHit,
};
