import type { Glyphs } from '../../../layout/glyphs.ts';
import { type Keymap, keyName } from '../../keymap.ts';
import type { Snapshot } from '../../snapshot.ts';

/** How many matches are hidden, and the key that shows them: `3 hidden · X`; nothing if none is. */
export function hiddenText({ state, view }: Snapshot, keymap: Keymap, glyphs: Glyphs): string {
  if (view.hidden === 0) return '';
  const key = keyName('marks.show-hidden', keymap, glyphs);
  const words = `${view.hidden} hidden${state.marks.areHiddenShown ? ' shown' : ''}`;
  return [words, key].filter((part) => part !== '').join(` ${glyphs.dot} `);
}
