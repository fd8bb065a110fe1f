import type { Mode } from '../../modes.ts';

/** What a person can change in the help. */
export interface HelpState {
  /** The first line in sight, and the mode to go back to. */
  readonly help: { readonly top: number; readonly from: Mode };
}

/** The start of the help. */
export const helpStart: HelpState = { help: { top: 0, from: 'list' } };
