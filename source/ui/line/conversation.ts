import { cleanLine } from '../../postings/text/clean.ts';
import type { Action } from '../action.ts';
import { applies } from '../keymap.ts';
import type { Store } from '../store.ts';
import { Aftermath } from './aftermath.ts';
import { Hands } from './hands.ts';
import { helpLines, helpOn } from './help.ts';
import { giveMark, knownTexts } from './marks.ts';
import { splitNumbers } from './numbers.ts';
import type { OwnWord } from './own-words.ts';
import type { Partner } from './partner.ts';
import { chapterNamed } from './reader.ts';
import { Reading } from './reading.ts';
import { isWholeKey, setKeys } from './single-keys.ts';
import { sortBy } from './sorting.ts';
import { Targets } from './targets.ts';
import { type Meaning, meaningOf, needlessKey, type Place, worksElsewhere } from './typed.ts';
import type { Takes } from './words.ts';

/** Longer lines are cut. */
const longestTyped = 2000;

/** What stands in the way of what was asked for; nothing if it was done. */
type Problem = string | undefined | Promise<string | undefined>;

/** The browser as a conversation: lines in, lines out. It chooses actions of the store as keys do, and tells what came of it. */
export class Conversation {
  readonly #hands: Hands;
  readonly #partner: Partner;
  readonly #aftermath: Aftermath;
  readonly #targets: Targets;
  readonly #reading: Reading;

  constructor(store: Store, partner: Partner) {
    this.#hands = new Hands(store);
    this.#partner = partner;
    this.#aftermath = new Aftermath(store, partner);
    this.#targets = new Targets(this.#hands, this.#aftermath.listing);
    this.#reading = new Reading(this.#hands, this.#aftermath);
  }

  /** What stands before what a person types: what a text is for, where one is asked for. */
  get prompt(): string {
    return this.#hands.isAsked ? `${this.#mode}: ` : '> ';
  }

  /** Tells that it is there, and the first of what was found. */
  async start(): Promise<void> {
    this.#hands.store.receive({ kind: 'action-chosen', id: 'search.done' });
    await this.#partner.settled();
    this.#aftermath.begin();
  }

  /** Whether what was typed of a line is all of it where keys act without Enter. */
  isWhole(begun: string): boolean {
    return !this.#hands.isAsked && isWholeKey(begun, this.#place, this.#aftermath.lastNumber);
  }

  /** Does what a line asks for, and tells what came of it. */
  async take(line: string): Promise<void> {
    const typed = cleanLine(line, longestTyped).trim();
    const command = this.#hands.isAsked ? typed : typed.replace(/^:\s*/, '');
    this.#aftermath.hold();
    const problem = await (this.#hands.isAsked ? this.#answer(typed) : this.#follow(command));
    await this.#partner.settled();
    await this.#partner.performed();
    this.#aftermath.tell(problem);
  }

  get #mode() {
    return this.#hands.snapshot.state.mode;
  }

  get #place(): Place {
    const { keymap, picking } = this.#hands.store.setting;
    return { snapshot: this.#hands.snapshot, keymap, picking };
  }

  #answer(typed: string): Problem {
    if (typed === '') this.#hands.refuse();
    else this.#hands.answer(typed);
    return undefined;
  }

  #follow(typed: string): Problem {
    if (typed === '') return this.#enter();
    if (/^\d+$/.test(typed)) return this.#number(Number(typed));
    const meaning = meaningOf(typed, this.#place);
    if (meaning) return this.#do(meaning);
    if (/^[\d\s,–-]+$/.test(typed)) return `What of ${typed}? As “select ${typed}” or “copy ${typed}”.`;
    if (worksElsewhere(typed)) return `“${typed}” does nothing here. “find ${typed}” searches for it.`;
    return needlessKey(typed, this.#place) ?? this.#words(typed);
  }

  /** An empty line goes on, but in pick mode picks what is read or was selected. */
  #enter(): Problem {
    const { selected } = this.#hands.snapshot.state;
    const isPick = this.#place.picking && (this.#mode === 'posting' || selected.size > 0);
    return isPick ? void this.#hands.choose('pick.print') : this.#own.more('');
  }

  /** A number alone: a section of what is read, a value of the facets, or a posting. */
  #number(number: number): Problem {
    if (this.#mode === 'posting') return this.#reading.section(number - 1);
    return this.#mode === 'facets'
      ? this.#aftermath.facets.choose(number, this.#hands)
      : this.#read(String(number));
  }

  /** Words that are no command narrow facets, name a section of what is read, or are searched for. */
  #words(typed: string): Problem {
    const { posting } = this.#hands.snapshot.view;
    const chapter = this.#mode === 'posting' && posting && chapterNamed(typed, posting);
    if (typeof chapter === 'number') return this.#reading.section(chapter);
    if (this.#mode !== 'facets') {
      this.#hands.toList();
      this.#hands.choose('list.search');
    }
    return this.#answer(typed);
  }

  #do({ asks, rest, takes, word }: Meaning): Problem {
    if (!('id' in asks)) return this.#own[asks.does](rest);
    if (asks.picking && !this.#place.picking)
      return `“${word}” is for standard output that is a pipe or a file, while you type on the terminal.`;
    const special = this.#special[asks.id];
    if (special) return special(rest);
    if (!this.#reach(asks)) return `“${word}” does nothing here. “?” says what can be typed.`;
    return this.#takers[takes](asks, rest);
  }

  /** Goes where an action works, if that is not here. */
  #reach(action: Action): boolean {
    const isHere = () => applies(action, this.#hands.snapshot, this.#place.picking);
    return isHere() || (this.#hands.toList() && isHere());
  }

  /** What is done with what stands behind a word. */
  readonly #takers: Readonly<Record<Takes, (action: Action, rest: string) => Problem>> = {
    nothing: ({ id }) => void this.#hands.choose(id),
    posting: ({ id }, rest) => this.#targets.point(rest) ?? void this.#hands.choose(id),
    postings: ({ id }, rest) => this.#targets.with(rest, () => this.#hands.choose(id)),
    text: ({ id }, rest) => this.#ask(id, rest),
    'postings and text': ({ id }, rest) => {
      const [numbers, text] = splitNumbers(rest);
      return this.#targets.with(numbers, () => this.#ask(id, text));
    },
    order: ({ id }, rest) => {
      const problem = sortBy(rest, id, this.#hands);
      // The list, told anew, says it too.
      this.#hands.unnotice();
      this.#aftermath.wanted = true;
      return problem;
    },
    section: (_, rest) => this.#reading.named(rest),
  };

  /** Actions whose words do more than their keys. */
  readonly #special: Readonly<Record<string, (rest: string) => Problem>> = {
    'list.open': (rest) => this.#read(rest),
    'list.select': (rest) => this.#targets.toggle(rest),
    'help.open': (rest) => this.#say(rest === '' ? helpLines(this.#place) : helpOn(rest, this.#place)),
    'posting.next-section': () => this.#reading.next(),
    'posting.start': () => this.#reading.again(),
    'marks.ask': (rest) => giveMark(rest, this.#hands, this.#targets),
    'marks.show-all': (rest) => this.#targets.point(rest) ?? this.#say(knownTexts(this.#hands.snapshot)),
  };

  readonly #own: Readonly<Record<OwnWord['does'], (rest: string) => Problem>> = {
    list: () => {
      this.#hands.toList();
      this.#aftermath.wanted = true;
      return undefined;
    },
    more: () =>
      this.#mode === 'posting' && !this.#aftermath.isComparing
        ? this.#reading.more()
        : this.#aftermath.more(),
    all: () => this.#reading.all(),
    keys: (rest) => setKeys(rest, this.#partner),
    sections: () => this.#say(this.#aftermath.reader.sections(this.#hands.snapshot)),
    exclude: (rest) => {
      if (!/^\d+$/.test(rest)) return 'Say which by its number, as “not 3”.';
      this.#hands.type(`!${this.#hands.snapshot.state.facets.text}`);
      return this.#aftermath.facets.choose(Number(rest), this.#hands);
    },
  };

  #say(lines: readonly string[]): undefined {
    this.#partner.say(lines);
  }

  /** Chooses an action that asks for a text, and gives that if it is there already. */
  #ask(id: string, text: string): undefined {
    this.#hands.choose(id);
    if (text !== '') this.#hands.answer(text);
  }

  async #read(numbers: string): Promise<string | undefined> {
    const problem = this.#targets.point(numbers);
    if (problem !== undefined) return problem;
    const { posting } = this.#hands.snapshot.view;
    if (posting) await this.#partner.whole([posting]);
    this.#hands.choose('list.open');
    return undefined;
  }
}
