import type { Mode } from '../../modes.ts';

/** What a person can change while reading all that is known of a posting. */
export interface KnownState {
  /** The first visible line, and the mode to return to. */
  readonly known: { readonly top: number; readonly from: Mode };
}

/** All that is known, from its first line. */
export const knownStart: KnownState = { known: { top: 0, from: 'list' } };
