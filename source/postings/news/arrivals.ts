import type { Posting } from '../posting.ts';
import type { Answer } from './answer.ts';
import { addressOf, groupOf, isBoardsGroup, likenessOf, placesOf } from './sameness.ts';
import type { SeenPosting } from './seen.ts';

/** One of several postings of a job. */
interface Member {
  readonly key: string;
  readonly places: string;
  readonly isKnown: boolean;
}

type Nature = Pick<SeenPosting, 'repostOf' | 'isOtherPlace'>;

/** What those are that come in an answer: known already, reposts, other places of jobs that are open, or new. */
export class Arrivals {
  readonly #before: ReadonlyMap<string, SeenPosting>;
  readonly #isOfMany: boolean;
  /** Those known ones that are in the answer under other keys, by these. */
  readonly #moved = new Map<string, SeenPosting>();
  readonly #movedFrom = new Set<SeenPosting>();
  /** Closed ones by what a repost has in common with them, the last of each; and what open ones have in common. */
  readonly #closed = new Map<string, SeenPosting & { readonly closed: string }>();
  readonly #open = new Set<string>();
  /** Open ones by their groups. */
  readonly #groups = new Map<string, Member[]>();

  constructor(before: ReadonlyMap<string, SeenPosting>, { postings, isOfMany = false }: Answer) {
    this.#before = before;
    this.#isOfMany = isOfMany;
    const keys = new Set(postings.map(({ key }) => key));
    this.#follow(
      [...before.values()].filter(({ key }) => !keys.has(key)),
      postings.filter(({ key }) => !before.has(key)),
    );
    for (const known of before.values()) if (!keys.has(known.key)) this.#enterAbsent(known);
    for (const posting of postings) this.#enterPresent(posting);
  }

  /** What is known already of a posting of the answer; nothing if it has come now. */
  knownAs({ key }: Posting): SeenPosting | undefined {
    return this.#before.get(key) ?? this.#moved.get(key);
  }

  /** Whether one that is known is in the answer under another key. */
  hasMoved(known: SeenPosting): boolean {
    return this.#movedFrom.has(known);
  }

  /** Whether a posting that has come now is a repost, or of a job that is open already. */
  natureOf(posting: Posting): Nature {
    const likeness = likenessOf(posting);
    const repost = this.#open.has(likeness) ? undefined : this.#closed.get(likeness);
    if (repost) return { repostOf: { key: repost.key, closed: repost.closed } };
    return this.#isOtherPlace(posting) ? { isOtherPlace: true } : {};
  }

  /** A posting that has another key now is known by its address, if no other has that. */
  #follow(absent: readonly SeenPosting[], unknown: readonly Posting[]): void {
    if (absent.length === 0 || unknown.length === 0) return;
    const [from, to] = [onlyOnes(absent, ({ about }) => addressOf(about)), onlyOnes(unknown, addressOf)];
    for (const [address, posting] of to) {
      const known = from.get(address);
      if (!known) continue;
      this.#moved.set(posting.key, known);
      this.#movedFrom.add(known);
    }
  }

  #enterAbsent(known: SeenPosting): void {
    const { closed, about } = known;
    const likeness = likenessOf(about);
    if (closed === undefined || likeness === '' || this.#isOfMany || this.#movedFrom.has(known)) return;
    const other = this.#closed.get(likeness);
    if (!other || isLater([closed, known.key], [other.closed, other.key]))
      this.#closed.set(likeness, { ...known, closed });
  }

  #enterPresent(posting: Posting): void {
    const isKnown = this.knownAs(posting) !== undefined;
    if (isKnown) this.#open.add(likenessOf(posting));
    const group = groupOf(posting);
    if (group === '') return;
    const member = { key: posting.key, places: placesOf(posting.locations), isKnown };
    const others = this.#groups.get(group);
    if (others) others.push(member);
    else this.#groups.set(group, [member]);
  }

  /** Whether another of its group was there before it, or has a better claim to be the new one, and stands for another place. */
  #isOtherPlace(posting: Posting): boolean {
    const group = groupOf(posting);
    const places = placesOf(posting.locations);
    const members = this.#groups.get(group) ?? [];
    const earlier = members.filter(({ key, isKnown }) => isKnown || key < posting.key);
    if (isBoardsGroup(group)) return earlier.length > 0;
    return earlier.length > 0 && !earlier.some((each) => each.places === places);
  }
}

/** The things by names that no other of them has. */
function onlyOnes<T>(things: readonly T[], nameOf: (thing: T) => string | undefined): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  const shared = new Set<string>();
  for (const thing of things) {
    const name = nameOf(thing);
    if (name === undefined) continue;
    if (named.has(name)) shared.add(name);
    else named.set(name, thing);
  }
  for (const name of shared) named.delete(name);
  return named;
}

function isLater([moment, key]: readonly [string, string], other: readonly [string, string]): boolean {
  return moment === other[0] ? key > other[1] : moment > other[0];
}
