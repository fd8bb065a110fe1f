import { Conversation } from '../../../source/ui/line/conversation.ts';
import { WaitingSearches } from '../../../source/ui/line/waiting-searches.ts';
import { postingLayoutFor } from '../../../source/ui/screens/posting/layout.ts';
import { Headless, type Options } from '../headless.ts';

/** A conversation about made-up postings, and what was told in answer to each line. */
export class Talk {
  readonly browser: Headless;
  readonly #told: string[] = [];
  readonly #conversation: Conversation;

  constructor(options: Options = {}) {
    const searches = new WaitingSearches();
    this.browser = new Headless({ clock: searches.clock, ...options });
    this.browser.receive({ kind: 'layout-loaded', layout: postingLayoutFor(false) });
    const done = async () => {};
    this.#conversation = new Conversation(this.browser, {
      by: '--line',
      say: (lines) => void this.#told.push(...lines),
      settled: () => searches.ended(),
      performed: done,
      whole: done,
      takeKeys: () => true,
    });
  }

  get prompt(): string {
    return this.#conversation.prompt;
  }

  /** Begins, and gives what is told first. */
  async start(): Promise<readonly string[]> {
    await this.#conversation.start();
    return this.heard();
  }

  /** Types lines, and gives what was told in answer to the last. */
  async type(...lines: readonly string[]): Promise<readonly string[]> {
    for (const line of lines) {
      this.heard();
      await this.#conversation.take(line);
    }
    return this.heard();
  }

  /** Whether a key acts without Enter. */
  isWhole(key: string): boolean {
    return this.#conversation.isWhole(key);
  }

  /** What was told since the last time. */
  heard(): readonly string[] {
    return this.#told.splice(0);
  }
}

/** A conversation that has begun. */
export async function talkOf(options: Options = {}): Promise<Talk> {
  const talk = new Talk(options);
  await talk.start();
  return talk;
}
