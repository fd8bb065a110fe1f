import type { Sheet } from '../../../layout/comparison/sheet.ts';
import type { Line } from '../../../layout/line.ts';

/** What is compared, and how it is laid out. */
export interface OpenedComparison {
  /** Whether postings are compared, or versions of one. */
  readonly of: 'postings' | 'versions';
  /** What stands above it all the time, by its width. */
  head(width: number): Line;
  /**
   * All of it, by its width; `isToggled` once a person asked for what it does not show at first: the words that differ, or the
   * old text of what was rewritten.
   */
  sheet(width: number, isToggled: boolean): Sheet;
  /** All of it in lines as they are spoken, of any length, none of them empty. */
  told(): readonly string[];
}
