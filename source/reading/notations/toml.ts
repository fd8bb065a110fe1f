import { parse, TomlError } from 'smol-toml';
import { longestText, tooLong } from '../limits.ts';
import { fileStart } from '../problem.ts';
import type { ReadValues } from './yaml.ts';

/** Levels of TOML that are read. */
const deepest = 100;

/** Reads TOML, its dates as texts. Never throws. */
export function readToml(text: string): ReadValues {
  try {
    if (text.length > longestText) throw new RangeError(tooLong);
    const values: readonly unknown[] = [JSON.parse(JSON.stringify(parse(text, { maxDepth: deepest })))];
    return { values, places: new Map() };
  } catch (error) {
    const place = error instanceof TomlError ? error : fileStart;
    const [message = ''] = String((error as Error).message).split('\n');
    return { values: [], places: new Map(), mistake: { line: place.line, column: place.column, message } };
  }
}
