import type { Glyphs } from '../layout/glyphs.ts';
import type { Action } from './action.ts';
import { nameOfKey } from './key-names.ts';
import type { Snapshot } from './snapshot.ts';

/** What keys do: of the actions that a key stands for, the first one that applies. */
export type Keymap = readonly Action[];

/** The keymap with other keys for some actions, by their ids; an action without keys is switched off. */
export function withKeys(keymap: Keymap, changes: ReadonlyMap<string, readonly string[]>): Keymap {
  return keymap.map((action) => {
    const keys = changes.get(action.id);
    if (!keys) return action;
    const { shown: _shown, hint, ...rest } = action;
    return { ...rest, keys, ...(hint && { hint: { ...hint, keys: keys.slice(0, 1) } }) };
  });
}

/** How the first key of an action is written; nothing if it has none. */
export function keyName(id: Action['id'], keymap: Keymap, { ascii }: Glyphs): string {
  const [key] = keymap.find((action) => action.id === id)?.keys ?? [];
  return key === undefined ? '' : nameOfKey(key, ascii);
}

/** The action that a key stands for, if it means anything there. */
export function actionFor(
  key: string,
  keymap: Keymap,
  snapshot: Snapshot,
  picking: boolean,
): Action | undefined {
  const { mode } = snapshot.state;
  return keymap.find(
    (action) =>
      action.keys.includes(key) && action.modes.includes(mode) && applies(action, snapshot, picking),
  );
}

/** Whether an action's conditions hold. */
export function applies(action: Action, snapshot: Snapshot, picking: boolean): boolean {
  return (picking || !action.picking) && (action.when?.(snapshot) ?? true);
}
