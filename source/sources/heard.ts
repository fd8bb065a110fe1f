import type { FoundPosting } from './source.ts';

/** What a source answered: all of its postings, or those of them that could be read. */
export interface HeardAnswer {
  /** What the source is known by from one run to the next. */
  readonly source: string;
  readonly postings: readonly FoundPosting[];
  /** Whether it is all that the source has. */
  readonly isComplete: boolean;
  /** When it was given, in milliseconds since 1970; nothing for what is read wherever it stands, as files are. */
  readonly readAt?: number | undefined;
  readonly isOfMany?: boolean | undefined;
}

/** The last answers of some sources, kept for whoever wants to know of them. */
export class Heard {
  /** Those that are listened to. */
  readonly sources: readonly string[];
  readonly #answers = new Map<string, HeardAnswer>();
  readonly #known = new Set<string>();
  #told = () => {};

  constructor(sources: readonly string[]) {
    this.sources = sources;
  }

  hear(answer: HeardAnswer): void {
    this.#answers.set(answer.source, answer);
    this.#known.add(answer.source);
    this.#told();
  }

  /** Whether a source has answered until now. */
  hasHeard(source: string): boolean {
    return this.#known.has(source);
  }

  /** What was answered since this was asked last. */
  take(): readonly HeardAnswer[] {
    const answers = [...this.#answers.values()];
    this.#answers.clear();
    return answers;
  }

  /** Calls back whenever there is an answer to be taken. */
  onAnswer(told: () => void): void {
    this.#told = told;
  }
}
