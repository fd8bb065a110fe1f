import { type Query, textsOf } from '../postings/search/query.ts';
import type { Order } from '../postings/sort.ts';
import type { Action } from './action.ts';
import { EffectQueue } from './effect-queue.ts';
import { type Effect, isAwaited } from './effects.ts';
import { InputQueue } from './input-queue.ts';
import { actionFor, applies } from './keymap.ts';
import { asksForStanding, KnownStandings } from './known-standings.ts';
import { LentScreen } from './lent-screen.ts';
import { LiveFacets } from './live-facets.ts';
import { LiveResults } from './live-results.ts';
import type { Handlers, Message, MessageKind } from './messages.ts';
import { modes } from './modes.ts';
import { ObservableModel } from './observable-model.ts';
import { PostingChanges } from './posting-changes.ts';
import { showComparison } from './screens/comparison/transitions.ts';
import { selectOnly, unselectHidden } from './screens/list/selection.ts';
import { moveToKey } from './screens/list/transitions.ts';
import { saidText } from './screens/marks/said-text.ts';
import { withSearch } from './screens/naming/transitions.ts';
import { moveByVersions } from './screens/posting/versions.ts';
import { type Clock, realClock } from './search-job.ts';
import type { Setting } from './setting.ts';
import { notify, type Snapshot, type Transition } from './snapshot.ts';
import { type SourceState, silent } from './source-state.ts';
import type { Standings } from './standings.ts';
import { initialState } from './state.ts';
import { noPostings, withPostings } from './totals.ts';
import { textFields, type as typeText } from './typing.ts';
import type { Size } from './window.ts';

/** What a store starts with. */
export interface StoreOptions extends Setting {
  readonly query: Query;
  readonly order: Order | undefined;
  /** Saved queries by their names. */
  readonly searches?: ReadonlyMap<string, string>;
  readonly size: Size;
  /** Whether more postings are coming. */
  readonly isLoading?: boolean;
  /** What there is to tell of where they come from. */
  readonly sources?: SourceState;
  /** What is known of them beyond what they say. */
  readonly standings?: Standings | undefined;
  readonly clock?: Clock;
  /** Is told the kind of each message. */
  readonly note?: (kind: MessageKind) => void;
}

/**
 * The browser without its drawing. Everything that happens enters through `receive`; what the outside world has to do leaves
 * as effects, and their outcome comes back as messages.
 */
export class Store {
  readonly setting: Setting;
  readonly #model: ObservableModel;
  readonly #results: LiveResults;
  readonly #facets: LiveFacets;
  readonly #known: KnownStandings;
  readonly #changes: PostingChanges;
  readonly #screen = new LentScreen();
  /** How many effects keys wait for. */
  #awaited = 0;
  readonly #effects = new EffectQueue();
  readonly #note: ((kind: MessageKind) => void) | undefined;
  /** Keys and pasted text wait until the posting can be shown, or the screen is back. */
  readonly #inputs = new InputQueue(() => this.#takesInputs());

  constructor({
    query,
    order,
    searches,
    size,
    isLoading = false,
    sources = silent,
    standings,
    clock = realClock,
    note,
    ...setting
  }: StoreOptions) {
    this.#note = note;
    const { finder } = setting;
    const totals = { ...withPostings(noPostings, finder.postings), isLoading };
    const state = initialState(query, order, searches);
    this.setting = setting;
    this.#model = new ObservableModel(setting, {
      state,
      size,
      layout: undefined,
      results: [],
      totals,
      sources,
      standings,
    });
    this.#results = new LiveResults(this.#model, finder, clock, (results) =>
      this.receive({ kind: 'search-ended', results }),
    );
    this.#known = new KnownStandings(finder, this.#model, standings);
    this.#changes = new PostingChanges(finder, this.#model, this.#results, this.#known);
    this.#facets = new LiveFacets(this.#model, finder, clock, (facets) =>
      this.receive({ kind: 'facets-counted', facets }),
    );
    this.#results.start();
    this.#results.finish();
  }

  readonly snapshot = (): Snapshot => this.#model.snapshot;

  /** Calls back after each message that may change what is drawn. Returns how to unsubscribe. */
  readonly subscribe = (listener: () => void): (() => void) => this.#model.subscribe(listener);

  /** Hands over effects, including those that already wait. Returns how to stop. */
  performWith(perform: (effect: Effect) => void): () => void {
    return this.#effects.performWith(perform);
  }

  /** Handles a message; subscribers and the performer of effects are called before it returns. */
  receive<Kind extends MessageKind>(message: Message<Kind>): void {
    this.#note?.(message.kind);
    this.#handlers[message.kind](message);
    this.#facets.update();
    this.#model.tell();
    this.#effects.handOver();
  }

  readonly #handlers: Handlers = {
    'keys-pressed': ({ keys }) => this.#inputs.take(keys.map((key) => () => this.#press(key))),
    'action-chosen': ({ id, nth = 0 }) => this.#inputs.take([() => this.#choose(id, nth)]),
    'posting-chosen': ({ key }) => this.#inputs.take([() => this.#moveTo(key)]),
    'postings-selected': ({ keys }) => this.#inputs.take([() => this.#apply([selectOnly(keys)])]),
    'text-pasted': ({ text }) => this.#inputs.take([() => this.#type(text)]),
    'window-resized': ({ size }) => this.#model.change({ size }),
    'layout-loaded': ({ layout }) => {
      const { state, view } = this.#model.snapshot;
      const isSeen =
        Boolean(modes[state.mode].needsText) ||
        view.leads.includes(undefined) ||
        textsOf(state.query).length > 0;
      // Most first frames look the same with a layout; redrawing them would delay the first key.
      this.#model.change({ layout }, isSeen);
      this.#inputs.take();
    },
    'postings-added': (message) => this.#changes.added(message),
    'postings-replaced': (message) => this.#changes.replaced(message),
    'posting-completed': (message) => this.#changes.completed(message),
    'sources-changed': (message) => this.#changes.sourcesChanged(message),
    'standings-changed': ({ standings }) => {
      this.#known.say(standings);
      const { query } = this.#model.current.state;
      if (asksForStanding(query)) this.#results.startAsKnown();
    },
    said: (message) => {
      this.#takeSaid(message);
      this.#goOn();
    },
    noticed: ({ notice }) => this.#apply([notify(notice)]),
    'loading-ended': ({ notice = '' }) => {
      this.#model.change({ totals: { ...this.#model.current.totals, isLoading: false } });
      if (notice !== '') this.#apply([notify(notice)]);
    },
    'search-ended': ({ results }) => this.#results.show(results),
    'facets-counted': ({ facets }) => this.#model.change({ facets }),
    'comparison-opened': ({ comparison }) => {
      this.#model.change({ comparison });
      this.#apply([showComparison]);
      this.#goOn();
    },
    'comparison-completed': ({ before, after }) => {
      if (this.#model.current.comparison === before) this.#model.change({ comparison: after });
    },
    'versions-found': ({ posting, versions, steps }) => {
      this.#model.change({ versions: { of: posting, all: versions } });
      this.#apply([moveByVersions(steps)]);
      this.#goOn();
    },
    'stop-requested': () => this.#ask({ kind: 'suspend' }),
    'screen-returned': () => this.#screen.takeBack(() => this.#inputs.take()),
    copied: ({ what }) => this.#apply([notify(`copied ${what}`)]),
    'link-opened': ({ link }) => this.#apply([notify(`opened ${link}`)]),
    'search-saved': ({ name, query }) =>
      this.#apply([withSearch(name, query), notify(`saved: @${name} is ${query}`)]),
    'effect-failed': ({ notice }) => {
      this.#apply([notify(notice)]);
      this.#goOn();
    },
  };

  #takesInputs(): boolean {
    if (!this.#screen.takesKeys || this.#awaited > 0) return false;
    const { layout, state } = this.#model.current;
    return layout !== undefined || !modes[state.mode].needsText;
  }

  #press(key: string): void {
    this.#apply([notify('')]);
    const { keymap, picking } = this.setting;
    const action = actionFor(key, keymap, this.#model.snapshot, picking);
    const character = key === 'space' ? ' ' : key;
    if (action) this.#run(action, action.keys.indexOf(key));
    else if (Array.from(character).length === 1) this.#type(character);
  }

  #choose(id: string, nth: number): void {
    const { keymap, picking } = this.setting;
    const action = keymap.find((each) => each.id === id);
    if (action && applies(action, this.#model.snapshot, picking)) this.#run(action, nth);
  }

  #moveTo(key: string): void {
    this.#results.finish();
    this.#apply([moveToKey(key)]);
  }

  /** Keys that act on what was found wait for it; keys that only type do not. */
  #run(action: Action, nth: number): void {
    if (!action.isTyping) {
      this.#results.finish();
      this.#facets.finish();
    }
    const effect = action.asks?.(this.#model.snapshot, nth);
    if (effect) this.#ask(effect);
    this.#apply(action.does?.(nth) ?? []);
  }

  #type(text: string): void {
    if (textFields[this.#model.current.state.mode]) this.#apply(typeText(text));
  }

  /** Keys that waited for an effect mean what they do now. */
  #goOn(): void {
    if (this.#awaited === 0) return;
    this.#awaited--;
    this.#inputs.take();
  }

  #takeSaid({ standings, keys: [first], says, isTakenBack = false }: Message<'said'>): void {
    this.#known.say(standings);
    // What is read stays so; in the list the cursor goes to what is as it was before.
    const isShown = isTakenBack && modes[this.#model.current.state.mode].showsList;
    this.#results.startAsKnown(isShown ? first : undefined);
    this.#apply([unselectHidden]);
    const isNoteMeant = !isTakenBack && this.#model.snapshot.view.chosen[0]?.key === first;
    this.#apply([notify(saidText(says, isNoteMeant ? ['note', 'undo'] : ['undo'], this.setting))]);
  }

  /** Keys behind one that gives up the screen wait until it is back. */
  #ask(effect: Effect): void {
    if (!this.#screen.giveFor(effect)) return;
    if (isAwaited(effect)) this.#awaited++;
    this.#effects.add(effect);
  }

  #apply(transitions: readonly Transition[]): void {
    for (const transition of transitions) {
      const { state, view } = this.#model.snapshot;
      const next = transition(state, view);
      if (next === state) continue;
      this.#model.change({ state: next });
      if (next.query !== state.query || next.order !== state.order) this.#results.start();
      else if (next.marks.areHiddenShown !== state.marks.areHiddenShown) this.#results.startAsKnown();
      else if (next.mode !== state.mode && next.mode === 'list') this.#results.leaveRead();
    }
  }
}
