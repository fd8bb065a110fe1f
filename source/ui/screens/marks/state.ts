import type { Mode } from '../../modes.ts';

/** What a person can change with marks. */
export interface MarksState {
  readonly marks: {
    /** The mode to return to when a mark is chosen. */
    readonly from: Mode;
    /** The mark that was given last, which is given again with a key. */
    readonly last: string | undefined;
    /** Whether hidden postings stand in the list. */
    readonly areHiddenShown: boolean;
  };
}

/** No mark given, and what is hidden not shown. */
export const marksStart: MarksState = { marks: { from: 'list', last: undefined, areHiddenShown: false } };
