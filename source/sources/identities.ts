import { distinctions, keyOf } from '../postings/key.ts';
import { withMore } from '../postings/late-sections.ts';
import { idEnding } from '../postings/long-id.ts';
import type { Posting } from '../postings/posting.ts';
import { wordsOf } from '../postings/text/fold.ts';
import type { FoundPosting } from './source.ts';

/** A posting whose id and key are not settled yet. */
type Draft = { -readonly [Name in keyof Posting]: Posting[Name] };

/** Settles what of a posting depends on the day. */
export type Settle = (draft: Draft) => void;

/** What is an id as it stands. */
const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface Known {
  readonly found: FoundPosting;
  readonly draft: Draft;
}

/** Gives postings ids and keys, no two of them the same. */
export class Identities {
  readonly #ids = new Set<string>();
  /** Who has a key; nobody if it is that of several, which have longer ones. */
  readonly #keys = new Map<string, Known | undefined>();
  /** How many postings that nothing tells apart have the same key but for its number. */
  readonly #alike = new Map<string, number>();
  /** What is done to each posting once its key is known, which tells of it as it was read. */
  settle: Settle | undefined;

  /** These as postings. All keys are given first, so that ids do not depend on their order where one needs a longer one. */
  identify(found: readonly FoundPosting[]): readonly Posting[] {
    const known = found.map((each) => ({ found: each, draft: draftOf(each) }));
    for (const each of known) this.#giveKey(each, keyOf(each.found.posting, each.found));
    for (const each of known) {
      this.settle?.(each.draft);
      each.draft.id = this.#newId(each);
    }
    return known.map(({ draft }) => draft);
  }

  /** Makes room for others: these postings, which it identified, are no more. */
  forget(postings: readonly Posting[]): void {
    for (const { id, key } of postings) {
      this.#ids.delete(id);
      if (this.#keys.get(key)) this.#keys.delete(key);
    }
  }

  /** Whoever had the key until now needs a longer one too: else it would be that of the one that was read first. */
  #giveKey(known: Known, base: string, depth = 0): void {
    const distinguish = distinctions[depth - 1];
    const key = distinguish ? `${base}~${distinguish(known.found.posting, known.found)}` : base;
    const isTaken = this.#keys.has(key);
    if (!isTaken) {
      this.#keys.set(key, known);
      known.draft.key = key;
    } else if (depth === distinctions.length) known.draft.key = this.#numbered(key);
    else {
      const other = this.#keys.get(key);
      this.#keys.set(key, undefined);
      if (other) this.#giveKey(other, base, depth + 1);
      this.#giveKey(known, base, depth + 1);
    }
  }

  /** Nothing tells it apart from another, and so it does not matter which of them has which key. */
  #numbered(key: string): string {
    const count = (this.#alike.get(key) ?? 1) + 1;
    this.#alike.set(key, count);
    return `${key}~${count}`;
  }

  #newId({ found, draft }: Known): string {
    const { id, name, posting } = found;
    const wanted = id ?? name ?? [posting.posted, posting.role].filter(Boolean).join(' ');
    const words = isId.test(wanted) ? wanted : wordsOf(wanted).join('-') || 'posting';
    let free = words;
    for (let attempt = 0; this.#ids.has(free); attempt++) free = `${words}-${idEnding(draft.key, attempt)}`;
    this.#ids.add(free);
    return free;
  }
}

function draftOf({ posting, readFrom }: FoundPosting): Draft {
  return withMore(readFrom === undefined ? { id: '', key: '' } : { id: '', key: '', readFrom }, posting);
}
