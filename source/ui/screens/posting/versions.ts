import { notify, type Transition } from '../../snapshot.ts';
import type { View } from '../../view.ts';

/** Shows the text so many versions further back, at the same section; says it if there is none. */
export const moveByVersions =
  (steps: 1 | -1): Transition =>
  (state, view) => {
    const { versions = [], chapters } = view;
    if (versions.length === 0) return state;
    const back = state.back + steps;
    if (back < 0) return notify('This is what it says now.')(state, view);
    if (back >= versions.length)
      return notify(
        versions.length === 1 ? 'No earlier version of it is kept.' : 'No older version is kept.',
      )(state, view);
    const heading = chapters[state.anchor.chapter]?.heading;
    return { ...state, back, anchor: { chapter: chapterCalled(heading, back, view), offset: 0 } };
  };

/** The section of that heading in another version; the first if it has none. */
function chapterCalled(heading: string | undefined, back: number, { versions = [] }: View): number {
  const sections = versions.at(-1 - back)?.posting.sections ?? [];
  return Math.max(
    0,
    sections.findIndex((section) => section.heading === heading),
  );
}
