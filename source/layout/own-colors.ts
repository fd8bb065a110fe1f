/** A colour as parameters of SGR (ECMA-48, and ISO 8613-6 for 256 and all colours). */
export type Color = readonly number[];

/** What can have a colour of its own. */
export const coloredRoles = [
  'title',
  'heading',
  'dim',
  'selected',
  'key',
  'brand',
  'error',
  'removed',
  'added',
  'highlight',
  'code',
  'link',
] as const;

export type ColoredRole = (typeof coloredRoles)[number];

/** Colours by what they are for. */
export type Colors = Readonly<Partial<Record<ColoredRole, Color>>>;

const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;

/** A colour from its name (`red`, `bright-red`), its number among 256, or `#rrggbb`; nothing if it is none. */
export function readColor(value: unknown): Color | undefined {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 0 && value < 256 ? [38, 5, value] : undefined;
  if (typeof value !== 'string') return undefined;
  const [, r, g, b] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(value) ?? [];
  if (r && g && b) return [38, 2, ...[r, g, b].map((part) => Number.parseInt(part, 16))];
  const bright = value.startsWith('bright-') ? 60 : 0;
  const at = (names as readonly string[]).indexOf(bright === 0 ? value : value.slice('bright-'.length));
  return at === -1 ? undefined : [30 + bright + at];
}

/** The colours as a stream with so many can show them: 1 is sixteen, 2 is 256, 3 all; without those that it cannot. */
export function shownAs(colors: Colors, depth: 0 | 1 | 2 | 3): Colors {
  const entries = Object.entries(colors).map(([role, color]) => [role, nearestOf(color, depth)] as const);
  return Object.fromEntries(entries.filter(([, color]) => color !== undefined));
}

function nearestOf(color: Color, colors: 0 | 1 | 2 | 3): Color | undefined {
  const [, kind, r = 0, g = 0, b = 0] = color;
  if (kind === undefined || colors === 3) return colors === 0 ? undefined : color;
  if (colors < 2) return undefined;
  const level = (part: number) => Math.round((part / 255) * 5);
  return kind === 5 ? color : [38, 5, 16 + 36 * level(r) + 6 * level(g) + level(b)];
}
