/** What is at the right of the header while the list is on the screen and nothing is typed. */
export const listIsDrawn = '? help';

/** The row that the cursor stands on, in the list or in an outline; empty if there is none. */
export function chosenRow(lines: readonly string[]): string {
  return lines[chosenRowNumber(lines)] ?? '';
}

/** Which line of the screen that is, counted from 0; -1 if there is none. */
export function chosenRowNumber(lines: readonly string[]): number {
  return lines.findIndex((line) => /^ [❯>]/.test(line));
}
