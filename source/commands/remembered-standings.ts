import { companyName } from '../postings/key.ts';
import type { Posting } from '../postings/posting.ts';
import type { Standing, StandingOf } from '../postings/standing.ts';

interface Remembered {
  readonly standing: Standing | undefined;
  /** How often something had been said before. */
  readonly after: number;
}

/** What is known of postings, worked out once for each until something is said of one of the same company. */
export class RememberedStandings {
  readonly #known = new WeakMap<Posting, Remembered>();
  /** By company, how often something had been said when something was said of it last. */
  readonly #said = new Map<string, number>();
  #times = 0;
  #last: StandingOf | undefined;

  /** What is known of postings of these companies is to be worked out again. */
  forget(companies: readonly (string | undefined)[]): void {
    this.#times++;
    for (const company of companies) this.#said.set(nameOf(company), this.#times);
  }

  /** The function that remembers what that one says, until it is called for another. */
  of(standingOf: StandingOf): StandingOf {
    this.#last = standingOf;
    return (posting) => {
      if (standingOf !== this.#last) return standingOf(posting);
      const known = this.#known.get(posting);
      if (known && known.after >= (this.#said.get(nameOf(posting.company)) ?? 0)) return known.standing;
      const standing = standingOf(posting);
      this.#known.set(posting, { standing, after: this.#times });
      return standing;
    };
  }
}

function nameOf(company: string | undefined): string {
  return company === undefined ? '' : companyName(company);
}
