import { fileStart, type Position, positionIn } from '../problem.ts';

/** What JSON says, or what is wrong with it. */
export type ReadJson =
  | { readonly value: unknown; readonly mistake?: undefined }
  | { readonly mistake: Position & { readonly message: string } };

/** An element of an array and where it begins, or what is wrong and where. */
export type Element =
  | { readonly place: Position; readonly value: unknown; readonly mistake?: undefined }
  | { readonly place: Position; readonly mistake: string };

/** Reads JSON that begins at this place of a file, however deep it is. Never throws. */
export function readJson(text: string, start: Position = fileStart): ReadJson {
  const result = parsed(text);
  if ('value' in result) return result;
  const offset = offsetIn(result.error) ?? lengthOfGoodStart(text);
  return { mistake: { ...positionIn(text, offset, start), message: result.error } };
}

function parsed(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function offsetIn(error: string): number | undefined {
  const [, position] = /position (\d+)/.exec(error) ?? [];
  return position === undefined ? undefined : Number(position);
}

/** Where JSON goes wrong, which V8 does not always say: the longest start of it that only lacks its end. */
function lengthOfGoodStart(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    const result = parsed(text.slice(0, middle));
    const isGood = 'value' in result || lacksEnd(result.error, middle);
    if (isGood) good = middle;
    else bad = middle;
  }
  return good;
}

function lacksEnd(error: string, length: number): boolean {
  return error.startsWith('Unexpected end') || (offsetIn(error) ?? -1) >= length;
}
