import type { Action } from '../../action.ts';
import { keyName } from '../../keymap.ts';
import type { Setting } from '../../setting.ts';

/** What was said, with the keys that go on from there: `applied today · e note · u undo`. */
export function saidText(says: string, next: readonly Next[], { keymap, glyphs }: Setting): string {
  const hints = next.flatMap((each) => {
    const key = keyName(ids[each], keymap, glyphs);
    return key === '' ? [] : [`${key} ${each}`];
  });
  return [says, ...hints].join(` ${glyphs.dot} `);
}

/** What can be done then. */
type Next = 'note' | 'undo';

const ids: Readonly<Record<Next, Action['id']>> = { note: 'marks.note', undo: 'marks.undo' };
