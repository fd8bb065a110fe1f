import type { Glyphs } from '../layout/glyphs.ts';
import type { Finder } from '../postings/search/finder.ts';
import type { Keymap } from './keymap.ts';

/** What does not change while browsing. */
export interface Setting {
  readonly finder: Finder;
  readonly keymap: Keymap;
  /** The source of the postings, in a few words. */
  readonly title: string;
  readonly glyphs: Glyphs;
  /** The columns of the list, by the names of facts; without them, those that tell its rows apart. */
  readonly wantedColumns?: readonly string[] | undefined;
  /** The day as `2018-10-31`, from which ages are counted. */
  readonly today: string;
  /** Whether clicks and the wheel of the mouse do something. */
  readonly isMouseUsed?: boolean;
  /** Whether Enter prints the posting. */
  readonly picking: boolean;
}
