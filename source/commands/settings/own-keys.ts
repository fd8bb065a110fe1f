import { defaultKeymap } from '../../ui/actions.ts';
import { isKeyName } from '../../ui/key-names.ts';
import { type Keymap, withKeys } from '../../ui/keymap.ts';
import { nearest } from './nearest.ts';

/** What a person wrote for the keys of an action, and what is wrong with it; it does not hold then. */
export interface OwnKeys {
  /** The action as it was written. */
  readonly name: string;
  readonly action: string;
  readonly keys?: readonly string[];
  readonly fault?: string;
}

/** Reads the keys of actions. An action is named whole (`list.open`) or by its last part, where only one is called so. */
export function readKeys(values: Readonly<Record<string, unknown>>): readonly OwnKeys[] {
  const read = flattened(values).map(([name, value]) => keysOfAction(name, value));
  const keymap = withKeys(defaultKeymap, ownKeys(read));
  return read.map((each) => {
    const fault = each.keys && clashOf(each.action, each.keys, keymap);
    return fault === undefined ? each : { name: each.name, action: each.action, fault };
  });
}

/** Those that hold, by the names of the actions. */
export function ownKeys(read: readonly OwnKeys[]): ReadonlyMap<string, readonly string[]> {
  return new Map(read.flatMap(({ action, keys }) => (keys ? [[action, keys] as const] : [])));
}

/** A name with a dot in it is a table in a table in TOML. */
function flattened(values: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([part, each]) => [`${name}.${part}`, each] as const)
      : [[name, value] as const],
  );
}

function keysOfAction(name: string, value: unknown): OwnKeys {
  const ids: readonly string[] = defaultKeymap.map(({ id }) => id);
  const meant = ids.includes(name) ? [name] : ids.filter((id) => id.endsWith(`.${name}`));
  const [action = name] = meant;
  if (meant.length > 1) return { name, action, fault: `“${name}” can be ${meant.join(' or ')}` };
  if (meant.length === 0) {
    const other = nearest(name, [...ids, ...ids.map((id) => id.replace(/^.*\./, ''))]);
    return {
      name,
      action,
      fault: `there is no action “${name}”${other ? `; do you mean “${other}”?` : '; npm-jobs config --keys lists them'}`,
    };
  }
  const keys: unknown = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(keys)) return { name, action, fault: `“${name}” needs a key, or a list of keys` };
  const wrong = keys.find((key) => typeof key !== 'string' || !isKeyName(key));
  if (wrong !== undefined)
    return { name, action, fault: `“${String(wrong)}” is no key that can be told from others` };
  return { name, action, keys: keys as readonly string[] };
}

/** Why keys cannot be an action's: another has one of them in the same place, which it did not share before. */
function clashOf(id: string, keys: readonly string[], keymap: Keymap): string | undefined {
  const own = keymap.find((action) => action.id === id);
  const usual = defaultKeymap.find((action) => action.id === id);
  for (const key of keys) {
    if (usual?.keys.includes(key)) continue;
    const other = keymap.find(
      (action) =>
        action.id !== id &&
        action.keys.includes(key) &&
        action.modes.some((mode) => own?.modes.includes(mode)),
    );
    if (other) return `“${key}” is the key of ${other.id} already`;
  }
  return undefined;
}
