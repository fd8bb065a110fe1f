import type { Key } from 'ink';

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageDown', 'pagedown'],
  ['pageUp', 'pageup'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
] as const satisfies readonly (readonly [keyof Key, string])[];

const controls: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007F': 'backspace',
  '\u001B': 'escape',
  ' ': 'space',
};

/**
 * The names of the keys in one input event of Ink, in order: `j`, `G`, `space`, `up`, `ctrl+n`, `shift+tab`. Keys that
 * arrive in one chunk are one event with several characters; none of them is lost.
 */
export function keysOf(input: string, key: Key): readonly string[] {
  const name = named.find(([flag]) => key[flag])?.[1];
  if (name && key.meta && (name === 'escape' || name === 'enter')) return ['escape', name];
  if (name && !(name === 'escape' && input.length > 0 && input !== '\u001B')) return [name];
  if (key.tab) return [key.shift ? 'shift+tab' : 'tab'];
  if (key.ctrl && input.length === 1) return [`ctrl+${input}`];
  const keys = Array.from(input, keyOfCharacter).filter((each) => each !== undefined);
  return key.meta ? ['escape', ...keys] : keys;
}

function keyOfCharacter(character: string): string | undefined {
  const control = controls[character];
  if (control) return control;
  const code = character.charCodeAt(0);
  return code < 0x20 ? `ctrl+${String.fromCharCode(code + 0x60)}` : character;
}
