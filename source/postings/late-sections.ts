import type { PostingContent, Section } from './posting.ts';

type Read = () => readonly Section[];

/** A posting whose sections are read when somebody asks for them: most of a list are never opened. */
class LatePosting {
  /** One for all postings, so that the engine keeps them in one shape. */
  static readonly #sections = {
    enumerable: true,
    configurable: true,
    get(this: LatePosting) {
      return this.#read();
    },
  };
  readonly #read: Read;

  constructor(facts: object, read: Read) {
    Object.assign(this, facts);
    this.#read = read;
    Object.defineProperty(this, 'sections', LatePosting.#sections);
  }

  static readerOf(posting: object): Read | undefined {
    return #read in posting ? posting.#read : undefined;
  }
}

/** The facts of a posting with its sections, which are read when they are asked for first. Whoever spreads it asks for them. */
export function withLateSections<Facts extends object>(
  facts: Facts,
  read: Read,
): Facts & Pick<PostingContent, 'sections'> {
  let known: readonly Section[] | undefined;
  return new LatePosting(facts, () => {
    known ??= read();
    return known;
  }) as Facts & LatePosting & Pick<PostingContent, 'sections'>;
}

/**
 * `more`, filled up to be a posting with what is known of it besides in front of its facts; nobody has asked for its sections
 * by that.
 */
export function withMore<More extends Readonly<Record<string, unknown>>>(
  more: More,
  posting: PostingContent,
): More & PostingContent {
  const read = LatePosting.readerOf(posting);
  // One object spread behind another is kept as a table, which takes ten times as long and three times the room.
  if (!read) return Object.assign(more, posting);
  const facts: Record<string, unknown> = more;
  for (const name of Object.keys(posting))
    if (name !== 'sections') facts[name] = posting[name as keyof PostingContent];
  return new LatePosting(facts, read) as LatePosting & More & PostingContent;
}
