import type { Mode } from '../../modes.ts';

/** What a person can change while typing a command. */
export interface CommandState {
  readonly command: {
    readonly text: string;
    /** The mode to return to. */
    readonly from: Mode;
    /** How many commands back in those of before the text is from; 0 for what is typed anew, which is kept meanwhile. */
    readonly back: number;
    readonly typed: string;
    /** The commands of before, the oldest first. */
    readonly before: readonly string[];
  };
}

/** No command typed, and none of before. */
export const commandStart: CommandState = {
  command: { text: '', from: 'list', back: 0, typed: '', before: [] },
};
