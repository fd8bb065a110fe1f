const names: Readonly<Record<string, string>> = {
  escape: 'Esc',
  enter: 'Enter',
  space: 'Space',
  tab: 'Tab',
  'shift+tab': 'Shift-Tab',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
};

const asciiNames: Readonly<Record<string, string>> = { up: 'Up', down: 'Down', left: 'Left', right: 'Right' };

/** Whether this is the name of a key that a terminal tells from all others: `j`, `enter`, `ctrl+n`; Ctrl-I is Tab, Ctrl-M Enter. */
export function isKeyName(name: string): boolean {
  const [, letter] = /^ctrl\+([a-z])$/.exec(name) ?? [];
  if (letter !== undefined) return !['i', 'j', 'm'].includes(letter);
  return name === 'backspace' || Object.hasOwn(names, name) || (Array.from(name).length === 1 && name > ' ');
}

/** A key as people write it: `Esc`, `↓`, `^d`. */
export function nameOfKey(key: string, ascii = false): string {
  if (key.startsWith('ctrl+')) return `^${key.slice(5)}`;
  return (ascii ? asciiNames[key] : undefined) ?? names[key] ?? key;
}
