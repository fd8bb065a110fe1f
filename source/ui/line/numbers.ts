const range = /^(\d+)(?:\s*[-–]\s*(\d+))?$/;

/**
 * What is meant by `2`, `2-4` or `2, 5 7-9`, each number once and none above `last`; undefined if there is anything else in it,
 * or nothing.
 */
export function numbersIn(typed: string, last: number): readonly number[] | undefined {
  const parts = typed
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  const numbers = new Set<number>();
  for (const part of parts) {
    const [, from, to = from] = range.exec(part) ?? [];
    if (from === undefined) return undefined;
    for (let number = Number(from); number <= Math.min(Number(to), last); number++) numbers.add(number);
  }
  return parts.length === 0 ? undefined : [...numbers];
}

/** What stands before the rest of a line in the way of numbers, and that rest. */
export function splitNumbers(typed: string): readonly [numbers: string, rest: string] {
  const [numbers = ''] = /^\d+(?:\s*[-–,]\s*\d+)*(?=\s|$)/.exec(typed) ?? [];
  return [numbers, typed.slice(numbers.length).trim()];
}
