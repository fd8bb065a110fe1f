import { mostReasons } from '../limits.ts';
import { type Position, type Problem, problemAt } from '../problem.ts';

/** What of a file is no posting, counted by the reason. */
export class OtherThings {
  readonly #file: string;
  readonly #counts = new Map<string, { count: number; readonly place: Position }>();

  #drafts = 0;
  #firstDraft: Position | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** Counts something that is none for a reason, such as “it has neither a role nor a text”. */
  add(reason: string, place: Position): void {
    const counted = this.#counts.get(reason);
    if (counted) counted.count++;
    else if (this.#counts.size < mostReasons) this.#counts.set(reason, { count: 1, place });
  }

  /** Counts a posting that nobody is to see yet. */
  addDraft(place: Position): void {
    this.#firstDraft ??= place;
    this.#drafts++;
  }

  /** Each reason once, where it first holds. */
  problems(): readonly Problem[] {
    const drafts = this.#firstDraft ? [draftsLeftOut(this.#drafts, this.#file, this.#firstDraft)] : [];
    const others = [...this.#counts].map(([reason, { count, place }]) => {
      const what = count === 1 ? 'this is no posting' : `this and ${count - 1} more are no postings`;
      return { ...problemAt(this.#file, place, `${what}: ${reason}`), isNoPosting: true as const };
    });
    return [...drafts, ...others];
  }
}

/** What is said of drafts, the first of which stands there. */
export function draftsLeftOut(count: number, file: string, place: Position): Problem {
  const message = count === 1 ? '1 draft is left out' : `${count} drafts are left out`;
  return { ...problemAt(file, place, message, 'warning'), drafts: count };
}
