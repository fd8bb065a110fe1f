import type { Problem } from '../reading/problem.ts';
import type { ReadEvent } from './source.ts';

/** What has happened so far, gathered: all postings, and all that is wrong. */
export class Gathered<P> {
  readonly postings: P[] = [];
  readonly problems: Problem[];

  constructor(problems: Problem[] = []) {
    this.problems = problems;
  }

  add(event: ReadEvent<P>): void {
    if (event.kind === 'found') for (const posting of event.postings) this.postings.push(posting);
    else if (event.kind === 'failed') for (const problem of event.problems) this.problems.push(problem);
  }

  /** The same as few events. */
  *events(): Generator<ReadEvent<P>> {
    if (this.postings.length > 0) yield { kind: 'found', postings: this.postings };
    if (this.problems.length > 0) yield { kind: 'failed', problems: this.problems };
  }
}
