import type { Posting } from '../../postings/posting.ts';

/** Whoever a conversation is with, and all that it waits for. */
export interface Partner {
  /** Tells lines, one below the other. */
  say(lines: readonly string[]): void;
  /** Resolves when what is searched for is found. */
  settled(): Promise<void>;
  /** Resolves when what was asked of the outside world is done, or takes so long that one goes on. */
  performed(): Promise<void>;
  /** Gets the texts of postings that lists do not have. */
  whole(postings: readonly Posting[]): Promise<unknown>;
  /** Whether keys act without Enter from now on; whether that can be. */
  takeKeys(single: boolean): boolean;
  /** What turned line mode on. */
  readonly by: string;
}
