import { coloredRoles, readColor } from '../../layout/own-colors.ts';
import type { SettingsFile } from '../../memory/settings-file.ts';
import { cleanLine } from '../../postings/text/clean.ts';
import { readToml } from '../../reading/notations/toml.ts';
import { linesOfKeys } from './key-lines.ts';
import { nearest } from './nearest.ts';
import { settingRows } from './setting-rows.ts';
import type { Fault, Settings } from './settings.ts';

/** Tables of settings, by name. */
const tables = ['keys', 'colors', 'searches'] as const;

type Values = Readonly<Record<string, unknown>>;

/** What two files of settings say, the second only of searches. What is wrong is said, and the rest holds. */
export async function readSettings(
  config: SettingsFile | undefined,
  saved: SettingsFile | undefined,
  needsKeys = true,
): Promise<Settings> {
  const read = new Reader(config);
  const searches = new Reader(saved);
  read.sayUnknown([...settingRows.map(({ name }) => name), ...tables]);
  return {
    ...Object.fromEntries(settingRows.flatMap((row) => read.setting(row))),
    keys: needsKeys ? await keysIn(read) : new Map(),
    colors: colorsIn(read),
    searches: new Map([...searchesIn(read, 'searches'), ...searchesIn(searches)]),
    faults: [...read.faults.toSorted((a, b) => a.line - b.line), ...searches.faults],
    places: new Map([...read.places, ...searches.places]),
  };
}

/** Reads one file, and gathers what is wrong in it. */
class Reader {
  readonly faults: Fault[] = [];
  readonly places = new Map<string, string>();
  readonly values: Values;
  readonly #file: string;
  readonly #lines: ReadonlyMap<string, number>;

  constructor(source: SettingsFile | undefined) {
    const text = source?.text ?? '';
    const { values, mistake } = readToml(text);
    this.#file = source?.file ?? '';
    this.#lines = linesOfKeys(text);
    this.values = (values[0] ?? {}) as Values;
    if (mistake) this.faults.push({ file: this.#file, line: mistake.line, message: mistake.message });
  }

  fault(path: string, message: string): void {
    const line = this.#lines.get(path) ?? this.#lines.get(path.replace(/\.[^.]*\./, '.')) ?? 0;
    this.faults.push({ file: this.#file, line, message: cleanLine(message) });
  }

  /** Notes that this was set, and where. */
  holds(path: string, name = path): void {
    const line = this.#lines.get(path);
    this.places.set(name, line === undefined ? this.#file : `${this.#file}:${line}`);
  }

  table(name: string): Values {
    const value = this.values[name];
    if (value === undefined) return {};
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Values;
    this.fault(name, `“${name}” is a table: write [${name}], and its lines below`);
    return {};
  }

  setting({ name, expects, allows }: (typeof settingRows)[number]): readonly (readonly [string, unknown])[] {
    const value = this.values[name];
    if (value === undefined) return [];
    if (!allows(value)) {
      this.fault(name, `“${name}” has to be ${expects}`);
      return [];
    }
    this.holds(name);
    return [[name, value]];
  }

  sayUnknown(known: readonly string[]): void {
    for (const name of Object.keys(this.values).filter((each) => !known.includes(each))) {
      const other = nearest(name, known);
      this.fault(name, `there is no “${name}”${other ? `; do you mean “${other}”?` : ''}`);
    }
  }
}

/** The keys of actions; what knows all of these is read only where there are some. */
async function keysIn(read: Reader): Promise<Settings['keys']> {
  const table = read.table('keys');
  if (Object.keys(table).length === 0) return new Map();
  const { ownKeys, readKeys } = await import('./own-keys.ts');
  const keys = readKeys(table);
  for (const { name, action, fault } of keys)
    if (fault !== undefined) read.fault(`keys.${name}`, fault);
    else read.holds(`keys.${name}`, `keys.${action}`);
  return ownKeys(keys);
}

function colorsIn(read: Reader): Settings['colors'] {
  const roles: readonly string[] = coloredRoles;
  const entries = Object.entries(read.table('colors')).flatMap(([role, value]) => {
    const color = readColor(value);
    const other = nearest(role, roles);
    if (!roles.includes(role))
      read.fault(`colors.${role}`, `nothing is called “${role}”${other ? `; do you mean “${other}”?` : ''}`);
    else if (!color)
      read.fault(`colors.${role}`, `“${role}” is a name (red, bright-red), a number up to 255, or "#rrggbb"`);
    return roles.includes(role) && color ? [[role, color] as const] : [];
  });
  for (const [role] of entries) read.holds(`colors.${role}`);
  return Object.fromEntries(entries);
}

/** Saved queries: those of a table, or of a file that has nothing else. */
function searchesIn(read: Reader, table?: string): readonly (readonly [string, string])[] {
  const start = table === undefined ? '' : `${table}.`;
  return Object.entries(table === undefined ? read.values : read.table(table)).flatMap(([name, query]) => {
    if (!isSearchName(name)) read.fault(start + name, `“${name}” is no name: letters, digits and - only`);
    else if (typeof query !== 'string') read.fault(start + name, `“${name}” is a query: a text`);
    else {
      read.holds(start + name);
      return [[name, cleanLine(query)] as const];
    }
    return [];
  });
}

/** Whether a saved query can be called so. */
export function isSearchName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u.test(name);
}
