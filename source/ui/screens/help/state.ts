import type { Mode } from '../../modes.ts';

/** What a person can change in the help. */
export interface HelpState {
  /** The first visible line, and the mode to return to. */
  readonly help: { readonly top: number; readonly from: Mode };
}

/** The help, scrolled to its start. */
export const helpStart: HelpState = { help: { top: 0, from: 'list' } };
