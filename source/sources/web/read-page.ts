import type { Problem } from '../../reading/problem.ts';
import type { KeptAnswer } from './kept.ts';

/** An answer as it was read. */
export interface ReadPage extends KeptAnswer {
  readonly problems: readonly Problem[];
  /** Whether it is what was kept, and so nothing has changed. */
  readonly isUnchanged: boolean;
}
