import { textOf } from '../../source/layout/line.ts';
import { commonMarks, noMark } from '../../source/postings/marks/marks.ts';
import type { Saying } from '../../source/postings/marks/sayings.ts';
import type { Posting } from '../../source/postings/posting.ts';
import type { Standing } from '../../source/postings/standing.ts';
import { type Effect, isAwaited } from '../../source/ui/effects.ts';
import { frameLines } from '../../source/ui/screens/index.ts';
import type { Standings } from '../../source/ui/standings.ts';
import { type Headless, headless, type Options } from './headless.ts';

/** The day on which everything is said. */
const today = '2026-01-15';

/** Nothing that was said. */
export const nothingSaid: Standing = {
  notes: [],
  isQuiet: false,
  isDue: false,
  isRead: false,
  isHidden: false,
};

/** What is known of a posting that has a mark since a day. */
export function marked(name: string, on = today, more: Partial<Standing> = {}): Standing {
  const mark = commonMarks.named(name);
  return { ...nothingSaid, isHidden: mark.isHidden ?? false, mark: { mark, on }, ...more };
}

/** What is known by the keys of postings. */
export function standingsOf(known: ReadonlyMap<string, Standing>): Standings {
  const all = [...known.values()];
  return {
    of: ({ key }: Posting) => known.get(key),
    haveSigns: all.some(({ mark, news }) => mark ?? news),
    haveHidden: all.some(({ isHidden }) => isHidden),
  };
}

/** A browser whose person is heard: what is said is kept in memory, and answered. */
export class Marking {
  readonly browser: Headless;
  readonly known: Map<string, Standing>;
  /** Everything that was said, each time what was said at once. */
  readonly said: (readonly Saying[])[] = [];
  readonly #before: ReadonlyMap<string, Standing>[] = [];

  /** What else was asked for. */
  readonly asked: Effect[] = [];

  constructor(known: ReadonlyMap<string, Standing> = new Map(), options: Options = {}, browser?: Headless) {
    this.known = new Map(known);
    const standings = known.size > 0 ? standingsOf(known) : undefined;
    this.browser = browser ?? headless({ standings, ...options });
  }

  /** Presses keys, and answers what they ask for. */
  press(...keys: readonly string[]): void {
    this.answer(this.browser.press(keys));
  }

  /** What is shown, as lines. */
  lines(): readonly string[] {
    return frameLines(this.browser.snapshot(), this.browser.setting).map((line) => textOf(line).trimEnd());
  }

  /** Answers what was asked for, and what keys that waited ask for then. */
  answer(effects: readonly Effect[]): void {
    for (const effect of effects) this.#answer(effect);
    if (effects.length > 0) this.answer(this.browser.press([]));
  }

  #answer(effect: Effect): void {
    if (effect.kind === 'say') this.#keep(effect.sayings, effect.says);
    else if (effect.kind === 'undo-saying') this.#takeBack();
    else this.#refuse(effect);
  }

  /** Nothing else is done; what keys wait for fails. */
  #refuse(effect: Effect): void {
    this.asked.push(effect);
    if (isAwaited(effect)) this.browser.receive({ kind: 'effect-failed', notice: 'no' });
  }

  #keep(said: readonly Saying[], says: string): void {
    this.said.push(said);
    this.#before.push(new Map(this.known));
    for (const {
      posting,
      said: { set, note, on },
    } of said) {
      const { mark, notes, ...rest } = this.known.get(posting.key) ?? nothingSaid;
      const given =
        set === undefined
          ? { ...rest, ...(mark && { mark }) }
          : set === noMark
            ? nothingSaid
            : marked(set, on);
      const all = note === undefined ? notes : [...notes, { text: note, on: today }];
      this.known.set(posting.key, { ...given, notes: all });
    }
    this.#tell(said, says, false);
  }

  #takeBack(): void {
    const before = this.#before.pop();
    const last = this.said.at(-this.#before.length - 1) ?? this.said.at(-1) ?? [];
    this.known.clear();
    for (const [key, standing] of before ?? []) this.known.set(key, standing);
    this.#tell(last, 'undone', true);
  }

  #tell(said: readonly Saying[], says: string, isTakenBack: boolean): void {
    const standings = standingsOf(new Map(this.known));
    this.browser.receive({
      kind: 'said',
      standings,
      keys: said.map(({ posting }) => posting.key),
      says,
      isTakenBack,
    });
  }
}
