import type { Glyphs } from '../layout/glyphs.ts';
import type { Action } from './action.ts';
import { nameOfKey } from './key-names.ts';
import type { Snapshot } from './snapshot.ts';

/** The actions with their keys. A key runs the first action that is bound to it and applies. */
export type Keymap = readonly Action[];

/** The keymap with other keys for the actions with these ids; an empty list unbinds an action. */
export function withKeys(keymap: Keymap, changes: ReadonlyMap<string, readonly string[]>): Keymap {
  return keymap.map((action) => {
    const keys = changes.get(action.id);
    if (!keys) return action;
    const { shown: _shown, hint, ...rest } = action;
    return { ...rest, keys, ...(hint && { hint: { ...hint, keys: keys.slice(0, 1) } }) };
  });
}

/** The first key of an action as people write it; empty if it has none. */
export function keyName(id: Action['id'], keymap: Keymap, { ascii }: Glyphs): string {
  const [key] = keymap.find((action) => action.id === id)?.keys ?? [];
  return key === undefined ? '' : nameOfKey(key, ascii);
}

/** The action that a key runs here; undefined if it does nothing. */
export function actionFor(
  key: string,
  keymap: Keymap,
  snapshot: Snapshot,
  picking: boolean,
): Action | undefined {
  return keymap.find((action) => action.keys.includes(key) && applies(action, snapshot, picking));
}

/** Whether an action does something here: its mode is on, and its conditions hold. */
export function applies(action: Action, snapshot: Snapshot, picking: boolean): boolean {
  if (!action.modes.includes(snapshot.state.mode)) return false;
  return (picking || !action.picking) && (action.when?.(snapshot) ?? true);
}
