/** One thing that a person can say of a posting, and all that the program knows about it. */
export interface Mark {
  /** The word for it, as it is typed, kept and shown. */
  readonly name: string;
  /** What is typed for it where one letter is enough; also its sign where only ASCII can be shown. */
  readonly letter: string;
  /** One character that stands before a role. */
  readonly sign: string;
  /** What it says, for help and README. */
  readonly means: string;
  /** Whether whoever says it has applied. */
  readonly isApplication?: true;
  /** Whether nothing is to be waited for any more. */
  readonly isEnded?: true;
  /** Whether the posting does not stand in lists that do not ask for it. */
  readonly isHidden?: true;
}

/** The marks that everybody has, in the order in which a search for a job goes through them. */
export const marks = [
  { name: 'saved', letter: '+', sign: '+', means: 'worth keeping' },
  { name: 'applied', letter: 'a', sign: 'a', means: 'you applied', isApplication: true },
  { name: 'screen', letter: 's', sign: 's', means: 'a first talk', isApplication: true },
  { name: 'task', letter: 't', sign: 't', means: 'a task or a test to do', isApplication: true },
  { name: 'interview', letter: 'i', sign: 'i', means: 'an interview', isApplication: true },
  { name: 'offer', letter: 'o', sign: 'o', means: 'they want you', isApplication: true },
  {
    name: 'accepted',
    letter: 'y',
    sign: '✓',
    means: 'you said yes',
    isApplication: true,
    isEnded: true,
  },
  { name: 'rejected', letter: 'r', sign: 'r', means: 'they said no', isApplication: true, isEnded: true },
  { name: 'withdrawn', letter: 'w', sign: 'w', means: 'you said no', isApplication: true, isEnded: true },
  {
    name: 'hidden',
    letter: 'x',
    sign: 'x',
    means: 'not for you: out of the list',
    isEnded: true,
    isHidden: true,
  },
] as const satisfies readonly Mark[];

/** What is said to take a mark away; no mark is called so. */
export const noMark = 'none';

/** Marks by their names. */
export class MarkTable {
  readonly #byName: ReadonlyMap<string, Mark>;

  /** Those that everybody has, and others; one that is called the same takes the place of the earlier one. */
  constructor(own: readonly Mark[] = []) {
    this.#byName = new Map([...marks, ...own].map((mark) => [mark.name, mark]));
  }

  get rows(): readonly Mark[] {
    return [...this.#byName.values()];
  }

  /** The mark of that name; one that is not known, as another version or another machine may have it, has a sign all the same. */
  named(name: string): Mark {
    return this.#byName.get(name) ?? { name, letter: '', sign: '?', means: name };
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }
}

/** The marks that everybody has. */
export const commonMarks = new MarkTable();
