import { addressKey } from '../postings/address-key.ts';
import { keyOf } from '../postings/key.ts';
import type { Posting } from '../postings/posting.ts';
import type { FoundPosting } from './source.ts';

interface First {
  readonly found: FoundPosting;
  readonly source: number;
  /** Sources that gave it too, if there are any: of most there are none. */
  others?: Set<number>;
  /** As it is shown. */
  posting?: Posting | undefined;
}

interface Twin {
  readonly found: FoundPosting;
  readonly source: number;
  readonly first: First;
}

/** Tells which postings of different sources are the same: they have one address to apply at, or one company, role and places. */
export class Twins {
  readonly #firsts = new Map<string, First[]>();
  /** Addresses at which one source has several postings: they tell none from another. */
  readonly #shared = new Set<string>();
  /** What the first source gave, as long as there is no other to have it too: most are read alone. */
  readonly #unplaced: First[] = [];
  readonly #sources = new Set<number>();
  #twins: Twin[] = [];

  /**
   * Those of a source's postings that no other source has given, as `identify` makes them postings. One that is given again
   * leads to both places from now on.
   */
  add(
    source: number,
    found: readonly FoundPosting[],
    identify: (found: readonly FoundPosting[]) => readonly Posting[],
  ): readonly Posting[] {
    if (this.#isAlone(source)) {
      const postings = identify(found);
      for (const [at, each] of found.entries())
        this.#unplaced.push({ found: each, source, posting: postings[at] });
      return postings;
    }
    for (const first of this.#unplaced.splice(0)) this.#enter(first);
    const known = this.#twins.length;
    const own = found.flatMap((each) => this.#place(each, source) ?? []);
    const postings = identify(own.map((first) => first.found));
    for (const [at, first] of own.entries()) first.posting = postings[at];
    for (const { found: twin, first } of this.#twins.slice(known))
      if (first.posting) linkTo(first.posting, twin.posting);
    return postings;
  }

  /** Forgets what a source gave. What others gave of it, and was left out, is given back, by source. */
  forget(source: number): ReadonlyMap<number, readonly FoundPosting[]> {
    if (this.#sources.size === 1 && this.#sources.has(source)) this.#unplaced.length = 0;
    this.#forgetFirsts(source);
    const orphans = new Map<number, FoundPosting[]>();
    for (const { found, source: from, first } of this.#twins) {
      first.others?.delete(from === source ? source : -1);
      if (first.source !== source || from === source) continue;
      const known = orphans.get(from);
      if (known) known.push(found);
      else orphans.set(from, [found]);
    }
    this.#twins = this.#twins.filter((twin) => twin.source !== source && twin.first.source !== source);
    return orphans;
  }

  #forgetFirsts(source: number): void {
    for (const [name, firsts] of this.#firsts) {
      const others = firsts.filter((first) => first.source !== source);
      if (others.length === 0) this.#firsts.delete(name);
      else if (others.length < firsts.length) this.#firsts.set(name, others);
    }
  }

  /** A posting that nobody gave before; nothing if it is a twin. */
  #place(found: FoundPosting, source: number): First | undefined {
    const own: First = { found, source };
    const first = this.#telling(own)
      .flatMap((name) => this.#firsts.get(name) ?? [])
      .find((each) => each.source !== source && !each.others?.has(source));
    if (first) {
      first.others = (first.others ?? new Set()).add(source);
      this.#twins.push({ found, source, first });
      return undefined;
    }
    this.#enter(own);
    return own;
  }

  #isAlone(source: number): boolean {
    this.#sources.add(source);
    return this.#sources.size === 1;
  }

  #enter(own: First): void {
    for (const name of this.#telling(own)) {
      const known = this.#firsts.get(name);
      if (!known) this.#firsts.set(name, [own]);
      else if (known.length < mostAlike) known.push(own);
    }
  }

  /** The names by which it is known, without addresses at which its source has others. */
  #telling({ found, source }: First): readonly string[] {
    const names = namesOf(found);
    const isOther = (first: First) =>
      first.source === source && first.found.posting.role !== found.posting.role;
    for (const name of names.addresses) if (this.#firsts.get(name)?.some(isOther)) this.#shared.add(name);
    return [...names.addresses, ...names.roles].filter((name) => !this.#shared.has(name));
  }
}

/** More postings of one name are not told apart. */
const mostAlike = 20;

/** What a posting has in common with others that are the same; a role without a company is of too many. */
function namesOf({ posting }: FoundPosting) {
  const { apply, url, company, role, locations, remote } = posting;
  const addresses = [apply, url].flatMap((address) => (address && addressKey(address)) || []);
  const roles = company ? [keyOf({ company, role, locations, remote, sections: [] })] : [];
  return { addresses: [...new Set(addresses)], roles };
}

/** The fact under which the other places stand where a posting can be read. */
const alsoAt = 'also at';

/** The library has made the posting, and nobody else need know that it says more now. */
function linkTo(first: Posting, { url, apply }: FoundPosting['posting']): void {
  const link = url ?? apply;
  const { more = {} } = first;
  const known = [more[alsoAt] ?? []].flat();
  if (link === undefined || link === first.url || known.includes(link)) return;
  (first as { more?: Posting['more'] }).more = { ...more, [alsoAt]: [...known, link] };
}
