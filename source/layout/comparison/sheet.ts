import type { Line } from '../line.ts';

/** A line of a long sheet, and where it is in it: a number that grows along the sheet and hardly depends on the width. */
export interface SheetLine {
  readonly line: Line;
  readonly place: number;
}

/** A long text as it is scrolled through. */
export interface Sheet {
  readonly lines: readonly SheetLine[];
  /** The lines with which its parts begin. */
  readonly starts: readonly number[];
}

/** Places that each stretch has, however many lines it takes. */
const placesEach = 100_000;

/** Takes stretches of lines one after the other. */
export class SheetBuilder implements Sheet {
  readonly lines: SheetLine[] = [];
  readonly starts: number[] = [];
  #stretch = 0;

  /** Begins a part; an empty line sets it apart from what stands before. */
  start(lines: readonly Line[]): void {
    if (this.lines.length > 0) this.add([[]]);
    this.starts.push(this.lines.length);
    this.add(lines);
  }

  /** Adds lines that belong together. */
  add(lines: readonly Line[]): void {
    lines.forEach((line, at) => {
      this.lines.push({ line, place: (this.#stretch + at / lines.length) * placesEach });
    });
    this.#stretch++;
  }
}
