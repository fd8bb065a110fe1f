import { SeenFiles } from '../memory/seen/seen-files.ts';
import { happeningOf } from '../postings/news/happening.ts';
import { lookedAt, markSeen } from '../postings/news/looking.ts';
import { nextSeen } from '../postings/news/next-seen.ts';
import type { Seen, SeenPosting } from '../postings/news/seen.ts';
import type { Posting } from '../postings/posting.ts';
import type { Heard, HeardAnswer } from '../sources/heard.ts';
import { Identities } from '../sources/identities.ts';
import { inTurns } from '../sources/in-turns.ts';
import type { FoundPosting } from '../sources/source.ts';
import type { World } from '../world.ts';

/** The name under which the browser looks at what sources have. */
export const browser = 'browser';

/** Sources with more postings are not kept in mind: it would take longer to compare than to read them. */
const mostPostings = 50_000;

/** What followed sources had until now, brought up to what they answer. */
export class SeenMemory {
  readonly #heard: Heard;
  readonly #world: Pick<World, 'now' | 'env'>;
  readonly #files: SeenFiles;
  readonly #seen = new Map<string, Seen>();
  readonly #unread: Set<string>;
  readonly #found = new Map<string, readonly FoundPosting[]>();
  #writing: Promise<void> = Promise.resolve();
  /** The postings that were found to be edited in this run, as they are now. */
  readonly edited: Posting[] = [];
  /** Why what was learned cannot be kept. */
  trouble: string | undefined;

  constructor(heard: Heard, world: Pick<World, 'now' | 'env'>) {
    this.#heard = heard;
    this.#world = world;
    this.#files = new SeenFiles(world);
    this.#unread = new Set(heard.sources);
  }

  /** Reads what is known; keys get their turn in between. */
  async load(): Promise<void> {
    for (const source of this.#heard.sources) await this.#of(source);
  }

  /** What is known of each source, as far as it was loaded. */
  all(): readonly Seen[] {
    return this.#heard.sources.flatMap((source) => this.#seen.get(source) ?? []);
  }

  /** The postings that were answered in this run, by their keys. */
  answered(): ReadonlyMap<string, Posting> {
    const all = [...this.#found.values()].flatMap((found) => new Identities().identify(found));
    return new Map(all.map((posting) => [posting.key, posting]));
  }

  /** Takes in what was answered since; resolves to the sources of which something else is known now. Never rejects. */
  async takeIn(): Promise<readonly string[]> {
    const changed: string[] = [];
    for (const answer of this.#heard.take()) if (await this.#take(answer)) changed.push(answer.source);
    return changed;
  }

  /** Resolves when all that is known is kept, as far as it can be. */
  async kept(): Promise<void> {
    await this.#writing;
  }

  /** Postings that were opened are no news any more; that is kept when somebody looked. */
  open(keys: ReadonlySet<string>): void {
    if (keys.size === 0) return;
    for (const source of this.#heard.sources) {
      const seen = this.#seen.get(source);
      const opened = seen && [...keys].filter((key) => isUnopened(seen.postings.get(key)));
      if (opened && opened.length > 0) this.#seen.set(source, markSeen(seen, opened, this.#world.now()));
    }
  }

  /** As {@link takeIn}, where nobody asks what is known: what was taken in before is not even read. */
  async takeInNews(): Promise<void> {
    for (const answer of this.#heard.take()) {
      const { readAt } = answer;
      if (readAt === undefined) continue;
      const answered = await this.#files.answered(answer.source);
      if (answered === undefined || answered < moment(readAt)) await this.#take(answer);
    }
    await this.kept();
  }

  /** Keeps that somebody looked at everything under a name, and which postings were opened. Never rejects. */
  async looked(name: string, opened: ReadonlySet<string> = new Set()): Promise<void> {
    await this.kept();
    await this.#files.tidy(this.#world.now());
    for (const source of this.#heard.sources) {
      const looked = await this.#of(source);
      if (!looked) continue;
      // Another program may have learned more meanwhile.
      const known = lookedAt(
        (await inTurns(this.#files.read(source))) ?? looked,
        name,
        looked.at,
        this.#world.now(),
      );
      const keys = [...opened].filter((key) => known.postings.has(key));
      this.#keep(source, keys.length > 0 ? markSeen(known, keys, this.#world.now()) : known);
    }
    await this.kept();
  }

  async #of(source: string): Promise<Seen | undefined> {
    if (this.#unread.delete(source)) {
      const seen = await inTurns(this.#files.read(source));
      if (seen) this.#seen.set(source, seen);
    }
    return this.#seen.get(source);
  }

  /** Takes in an answer that is newer than the last one; whether anything is known by it that was not. */
  async #take(answer: HeardAnswer): Promise<boolean> {
    const { source, postings: found, readAt = this.#world.now(), isComplete, isOfMany } = answer;
    this.#found.set(source, found);
    await this.kept();
    const known = await this.#of(source);
    // Another program may have learned more meanwhile.
    const before = (await inTurns(this.#files.read(source))) ?? known;
    if (before) this.#seen.set(source, before);
    const isOthers = before?.at !== known?.at;
    const at = moment(readAt);
    if (found.length > mostPostings || (before && at <= before.answered)) return isOthers;
    const postings = new Identities().identify(found);
    const seen = await inTurns(nextSeen(before, { postings, isComplete, isOfMany, at }, this.#world.now()));
    if (!seen || seen === before) return isOthers;
    for (const posting of postings)
      if (seen.postings.get(posting.key)?.edited?.at === seen.at) this.edited.push(posting);
    const isNews = !before || !haveSame(before.postings, seen.postings);
    // A file or folder need not be kept again only because it was read again.
    if (isNews || answer.readAt !== undefined) this.#keep(source, seen);
    return isNews || isOthers;
  }

  #keep(source: string, seen: Seen): void {
    this.#seen.set(source, seen);
    this.#writing = this.#writing
      .then(() => this.#files.write(source, seen))
      .catch((error: Error) => {
        this.trouble = `what is new cannot be kept: ${error.message}`;
      });
  }
}

/** Whether something may have happened to it since it was opened. */
function isUnopened(posting: SeenPosting | undefined): boolean {
  return posting !== undefined && happeningOf(posting, '') !== undefined;
}

function moment(time: number): string {
  return new Date(time).toISOString();
}

function haveSame(one: ReadonlyMap<string, SeenPosting>, other: ReadonlyMap<string, SeenPosting>): boolean {
  if (one.size !== other.size) return false;
  for (const [key, posting] of one) if (other.get(key) !== posting) return false;
  return true;
}
