import type { Candidate } from './candidates.ts';

/** What a script of completions has in it, as nothing has to be read for it. */
export interface Known {
  readonly commands: readonly Candidate[];
  readonly options: readonly Candidate[];
}
