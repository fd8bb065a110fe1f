import { MarkLog } from '../memory/marks/mark-log.ts';
import type { Book, Recognized } from '../postings/marks/book.ts';
import type { MarkEvent } from '../postings/marks/event.ts';
import { eventsOf, type Saying, undoingEvents } from '../postings/marks/sayings.ts';
import { standingIn } from '../postings/marks/standing-of.ts';
import type { Message } from '../ui/messages.ts';
import type { Standings } from '../ui/standings.ts';
import { today, type World } from '../world.ts';
import { RememberedStandings } from './remembered-standings.ts';
import { undoneWords } from './undone-words.ts';

/** Keeps what a person says of postings, and tells what is known then. */
export class Marking {
  readonly #log: MarkLog;
  readonly #world: Pick<World, 'env' | 'now'>;
  /** That postings were opened, as far as it is not kept. */
  readonly #unkept: MarkEvent[] = [];
  #book: Book;
  readonly #remembered = new RememberedStandings();

  constructor(world: Pick<World, 'env' | 'now'>) {
    this.#log = new MarkLog(world);
    this.#world = world;
    this.#book = this.#log.book;
  }

  /** All that was said of postings. */
  get book(): Book {
    return this.#book;
  }

  /** The lines that could not be kept, and why; they are all that is left of what they say. */
  get lost(): readonly string[] {
    return this.#log.held;
  }

  /** Makes the next start fast. */
  async leave(): Promise<void> {
    await this.#log.keepIndex();
  }

  /** Keeps it; `says` tells it in a few words. */
  say(sayings: readonly Saying[], says: string): Message {
    return this.#keep(eventsOf(sayings, this.#book, this.#world.now()), { says });
  }

  /** Takes back what was said last and not taken back yet. */
  undo(): Message {
    const events = undoingEvents(this.#book, this.#world.now());
    if (events.length === 0) return { kind: 'effect-failed', notice: 'There is nothing to undo.' };
    const says = undoneWords(events, this.#book, today(this.#world));
    return this.#keep(events, { says, isTakenBack: true });
  }

  /** Knows that postings were opened; it is kept with what is said next, and now if it `isKept`. Whether it was not known. */
  read(postings: readonly Recognized[], isKept: boolean): boolean {
    const unread = postings.filter((posting) => !this.#book.find(posting)?.record.isRead);
    const sayings = unread.map((posting) => ({ posting, said: { read: true as const } }));
    const events = eventsOf(sayings, this.#book, this.#world.now());
    for (const event of events) this.#unkept.push(event);
    this.#book = this.#book.adding(events);
    this.#remembered.forget(unread.map(({ company }) => company));
    if (isKept) this.#write([]);
    return unread.length > 0;
  }

  /** All that is known now. */
  standings(): Standings {
    const haveSigns = this.#book.haveMarks;
    const of = this.#remembered.of(standingIn(this.#book, today(this.#world)));
    return { of, haveSigns, haveHidden: haveSigns };
  }

  #keep(
    events: readonly MarkEvent[],
    told: { readonly says: string; readonly isTakenBack?: boolean },
  ): Message {
    const trouble = this.#write(events);
    if (trouble !== undefined) return { kind: 'effect-failed', notice: `not kept: ${trouble}` };
    const held = this.#log.takeTrouble();
    const says = held === undefined ? told.says : `${told.says}, in memory only: ${held}`;
    return { kind: 'said', standings: this.standings(), keys: events.map(({ id }) => id), ...told, says };
  }

  /** Writes these events, and those that are not kept yet; why not, if that is not possible. */
  #write(events: readonly MarkEvent[]): string | undefined {
    try {
      if (this.#unkept.length > 0) this.#log.take(this.#unkept);
      this.#unkept.length = 0;
      this.#log.say(events);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    } finally {
      this.#book = this.#unkept.length > 0 ? this.#log.book.adding(this.#unkept) : this.#log.book;
      this.#remembered.forget(events.map(({ id }) => this.#book.record(id)?.about?.company));
    }
  }
}
