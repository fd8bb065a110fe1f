import type { Mode } from '../../modes.ts';

/** What a person can change while postings or versions are compared. */
export interface ComparisonState {
  readonly comparison: {
    /** The place of the first visible line. */
    readonly place: number;
    /** Whether what is not shown at first was asked for. */
    readonly isToggled: boolean;
    /** The mode to return to. */
    readonly from: Mode;
  };
}

/** The start of a comparison. */
export const comparisonStart: ComparisonState = { comparison: { place: 0, isToggled: false, from: 'list' } };
