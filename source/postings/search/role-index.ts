import type { Posting } from '../posting.ts';
import { compareNewest } from '../sort.ts';
import { wordsOf } from '../text/fold.ts';
import { abbreviates, initialsOf } from './initials.ts';
import { unlikeness } from './typos.ts';

/** How well one word of a query fits a role and its team; lower is better, and `none` is not at all. */
export const fits = { whole: 0, start: 1, initials: 2, inside: 3, typo: 4, none: 5 } as const;

/** How well a word fits every entry of an index, by the entries' numbers. */
export interface Fits {
  readonly fit: Uint8Array;
  /** How unlike the word is to what stands there, from 0 to less than 1. */
  readonly unlike: Float64Array;
  /** 1 where it stands so in the team and not in the role. */
  readonly onlyInTeam: Uint8Array;
}

/** Words in one step of a search for typos, and entries in one step of settling. */
const wordsAStep = 500;
const entriesAStep = 200;

/** A role and team that several postings may share: what is searched. */
interface Entry {
  /** The words of role and team, each with a space before and behind it. */
  readonly words: string;
  readonly initials: string;
  readonly postings: Posting[];
}

/** The numbers of the entries in whose role, and in whose team, something stands. */
interface WordEntries {
  readonly role: number[];
  readonly team: number[];
}

/**
 * The roles and teams of postings by the words that they are made of. People name thousands of roles with a few hundred
 * words: what is typed is compared with each of those once, however many roles there are.
 */
export class RoleIndex {
  readonly #entries: Entry[] = [];
  /** Those whose postings are not newest first any more. */
  readonly #unsorted = new Set<Entry>();
  readonly #byName = new Map<string, Entry>();
  readonly #words = new Map<string, WordEntries>();
  readonly #shortestFirst: number[] = [];

  /** How many entries there are. */
  get size(): number {
    return this.#entries.length;
  }

  add(posting: Posting): void {
    const { role, team = '' } = posting;
    const name = `${role}\n${team}`;
    const known = this.#byName.get(name);
    if (known) {
      known.postings.push(posting);
      this.#unsorted.add(known);
    } else this.#addEntry(name, posting);
  }

  /** Puts what was added where it belongs, a few milliseconds a step; to be done before anything is looked up. */
  *settle(): Generator<void, void, void> {
    let step = 0;
    for (const entry of this.#unsorted) {
      entry.postings.sort(compareNewest);
      this.#unsorted.delete(entry);
      if (++step % entriesAStep === 0) yield;
    }
    const { length } = this.#shortestFirst;
    if (length === this.size) return;
    for (let entry = length; entry < this.size; entry++) this.#shortestFirst.push(entry);
    this.#shortestFirst.sort((a, b) => this.#lengthOf(a) - this.#lengthOf(b));
    yield;
  }

  /** How well a word fits each entry, as it stands there or as initials. */
  fitsOf(typed: string): Fits {
    const { size } = this;
    const found = {
      fit: new Uint8Array(size).fill(fits.none),
      unlike: new Float64Array(size),
      onlyInTeam: new Uint8Array(size),
    };
    for (const [word, entries] of this.#words)
      if (word.includes(typed))
        better(
          found,
          entries,
          word === typed ? fits.whole : word.startsWith(typed) ? fits.start : fits.inside,
        );
    for (const [entry, { initials }] of this.#entries.entries())
      if (abbreviates(typed, initials)) improve(found, entry, fits.initials);
    for (const entry of this.#withPair(typed)) improve(found, entry, fits.inside);
    return found;
  }

  /** Adds where the word stands with typos and not without, a few milliseconds a step. */
  *addTypos(typed: string, found: Fits): Generator<void, void, void> {
    let step = 0;
    for (const [word, entries] of this.#words) {
      if (++step % wordsAStep === 0) yield;
      const unlike = unlikeness(typed, word);
      if (unlike !== undefined) better(found, entries, fits.typo, unlike);
    }
  }

  /** The numbers of all entries, those of few and short words first. */
  shortestFirst(): readonly number[] {
    return this.#shortestFirst;
  }

  /** Whether an entry begins with just these words. */
  startsWith(entry: number, words: readonly string[]): boolean {
    return this.#entries[entry]?.words.startsWith(words.map((word) => ` ${word} `).join('')) ?? false;
  }

  /** The postings of an entry, newest first. */
  postingsOf(entry: number): readonly Posting[] {
    return this.#entries[entry]?.postings ?? [];
  }

  #addEntry(name: string, posting: Posting): void {
    const { role, team = '' } = posting;
    const inRole = wordsOf(role);
    const inTeam = wordsOf(team);
    const words = [...inRole, ...inTeam].map((word) => ` ${word} `).join('');
    const entry = { words, initials: initialsOf(inRole), postings: [posting] };
    const number = this.#entries.push(entry) - 1;
    this.#byName.set(name, entry);
    for (const word of new Set(inRole)) this.#entriesOf(word).role.push(number);
    for (const word of new Set(inTeam)) this.#entriesOf(word).team.push(number);
  }

  #entriesOf(word: string): WordEntries {
    const known = this.#words.get(word);
    if (known) return known;
    const entries = { role: [], team: [] };
    this.#words.set(word, entries);
    return entries;
  }

  /** The entries in which two words stand next to each other that were typed as one. */
  #withPair(typed: string): readonly number[] {
    return Array.from(typed, (_, at) => [typed.slice(0, at), typed.slice(at)] as const).flatMap(
      ([first, second]) => {
        const { role = [], team = [] } = (this.#words.has(second) && this.#words.get(first)) || {};
        return [...role, ...team].filter((entry) =>
          this.#entries[entry]?.words.includes(` ${first}  ${second} `),
        );
      },
    );
  }

  #lengthOf(entry: number): number {
    return this.#entries[entry]?.words.length ?? 0;
  }
}

function better(found: Fits, { role, team }: WordEntries, fit: number, unlike = 0): void {
  for (const entry of role) improve(found, entry, fit, unlike);
  for (const entry of team) improve(found, entry, fit, unlike, 1);
}

/** Keeps the better of what is known of an entry and what is new: the better fit, then the role, then what is more alike. */
function improve(found: Fits, entry: number, fit: number, unlike = 0, onlyInTeam = 0): void {
  const known = rankOf(found.fit[entry], found.onlyInTeam[entry], found.unlike[entry]);
  if (rankOf(fit, onlyInTeam, unlike) >= known) return;
  found.fit[entry] = fit;
  found.onlyInTeam[entry] = onlyInTeam;
  found.unlike[entry] = unlike;
}

function rankOf(fit = 0, onlyInTeam = 0, unlike = 0): number {
  return 2 * fit + onlyInTeam + unlike;
}
