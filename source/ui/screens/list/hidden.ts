import type { Glyphs } from '../../../layout/glyphs.ts';
import { asksForHidden } from '../../../postings/search/asks-for-hidden.ts';
import { type Keymap, keyName } from '../../keymap.ts';
import type { Snapshot } from '../../snapshot.ts';

/** How many matches are hidden, and the key that shows them: `3 hidden · X`; nothing if none is, or the query asks for them. */
export function hiddenText({ state, view }: Snapshot, keymap: Keymap, glyphs: Glyphs): string {
  if (view.hidden === 0 || asksForHidden(state.query)) return '';
  const key = keyName('marks.show-hidden', keymap, glyphs);
  const words = `${view.hidden} hidden${state.marks.areHiddenShown ? ' shown' : ''}`;
  return [words, key].filter((part) => part !== '').join(` ${glyphs.dot} `);
}
