import type { ParsedPosting } from '../parsed-posting.ts';
import { type Position, type Problem, problemAt } from '../problem.ts';
import { isRecord } from '../records/json-record.ts';

/** What a terminal could act on, and what stands for bytes that are no text. */
const unsafe = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|\uFFFD/u;

/** Unsafe characters that stand in the rows of a file, the first of each row. */
export function unsafeCharacters(rows: readonly string[], file: string): readonly Problem[] {
  return rows.flatMap((row, at) => {
    const column = row.search(unsafe) + 1;
    return column === 0 ? [] : [unsafeAt(file, { line: at + 1, column }, row.slice(column - 1))];
  });
}

/** Unsafe characters that JSON writes in other characters: `\u001b`. */
export function unsafeEscapes(rows: readonly string[], file: string): readonly Problem[] {
  return rows.flatMap((row, at) =>
    [...row.matchAll(/\\(?:u([\da-f]{4})|.)/gi)].flatMap(({ 1: code = '20', index }) => {
      const character = String.fromCharCode(Number.parseInt(code, 16));
      return unsafe.test(character) ? [unsafeAt(file, { line: at + 1, column: index + 1 }, character)] : [];
    }),
  );
}

/** Unsafe characters in what is stated of a posting, which YAML can write in other characters: `"\e"`. */
export function unsafeValues({ stated, start }: ParsedPosting, file: string): readonly Problem[] {
  return Object.entries(stated?.record ?? {}).flatMap(([key, value]) => {
    const text = textsIn([key, value]).join(' ');
    const index = text.search(unsafe);
    return index === -1 ? [] : [unsafeAt(file, stated?.places.get(key) ?? start, text.slice(index))];
  });
}

/** All texts in a value, the outer ones first; a loop, as a text decides how deep they are. */
function textsIn(value: unknown): readonly string[] {
  const texts: string[] = [];
  for (let level = [value]; level.length > 0; level = level.flatMap(partsOf))
    for (const each of level) if (typeof each === 'string') texts.push(each);
  return texts;
}

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.entries(value).flat() : [];
}

function unsafeAt(file: string, place: Position, text: string): Problem {
  const code = text.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const what = text.startsWith('\uFFFD') ? 'character that could not be read' : 'control character';
  return problemAt(file, place, `there is a ${what}, U+${code}`);
}
