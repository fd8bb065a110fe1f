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

/** A key as people write it: `Esc`, `↓`, `^d`. */
export function nameOfKey(key: string, ascii = false): string {
  if (key.startsWith('ctrl+')) return `^${key.slice(5)}`;
  return (ascii ? asciiNames[key] : undefined) ?? names[key] ?? key;
}
