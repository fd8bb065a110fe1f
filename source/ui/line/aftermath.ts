import { selectionText } from '../screens/list/selection.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Store } from '../store.ts';
import { totalsText } from '../totals.ts';
import { FacetNumbers } from './facets.ts';
import { Listing } from './listing.ts';
import type { Partner } from './partner.ts';
import { Portions } from './portions.ts';
import { Reader } from './reader.ts';
import { capitalized } from './row.ts';

/** Tells what came of a command by what it changed: whatever did it, the same is said of it, and nothing twice. */
export class Aftermath {
  readonly listing = new Listing();
  readonly facets = new FacetNumbers();
  readonly reader = new Reader();
  /** Whether what is there is to be told though nothing changed. */
  wanted = false;
  readonly #store: Store;
  readonly #partner: Partner;
  #before: Snapshot;
  /** What is compared, as far as it was not told. */
  #compared: Portions | undefined;
  #isHeld = false;
  #hasBegun = false;
  #notice = '';

  constructor(store: Store, partner: Partner) {
    this.#store = store;
    this.#partner = partner;
    this.#before = store.snapshot();
    store.subscribe(() => this.#heard());
  }

  /** Tells where one is, and the first of what there is. */
  begin(): void {
    const { state, view } = this.#store.snapshot();
    const totals = totalsText({ ...view.totals, isLoading: false });
    const { note, news } = view.sources;
    const more = view.totals.isLoading ? 'more are being read' : '';
    const known = [totals, more, news?.counts[0] ?? '', note].filter((part) => part !== '').map(sentence);
    const picking = this.#store.setting.picking
      ? ['Pick mode: “print 2” prints the second, an empty line the one that is read.']
      : [];
    this.#partner.say([
      `npm-jobs, line mode, on by ${this.#partner.by}. ${known.join(' ')} ? for help.`,
      ...picking,
      ...this.#listed().slice(state.query.text === '' ? 1 : 0),
      ...(state.notice === '' ? [] : [sentence(state.notice)]),
    ]);
    this.#notice = state.notice;
    this.#before = this.#store.snapshot();
    this.#hasBegun = true;
  }

  /** The last number that means something here. */
  get lastNumber(): number {
    const { state, view } = this.#store.snapshot();
    if (state.mode === 'posting') return view.chapters.length;
    return state.mode === 'facets' ? this.facets.length : this.listing.length;
  }

  /** Whether there is more of what was compared last. */
  get isComparing(): boolean {
    return this.#compared?.isOver === false;
  }

  /** A command begins: nothing is told before it has ended. */
  hold(): void {
    this.#isHeld = true;
    this.#store.receive({ kind: 'noticed', notice: '' });
  }

  /** Tells the next of what is compared, listed or read; what is said if there is no more. */
  more(): string | undefined {
    if (this.isComparing) {
      this.#partner.say(this.#comparison());
      return undefined;
    }
    const snapshot = this.#store.snapshot();
    const { mode } = snapshot.state;
    if (mode === 'posting') this.#partner.say(this.reader.more());
    const next =
      mode === 'posting' ? ['.'] : mode === 'facets' ? this.facets.more() : this.listing.more(snapshot);
    if (mode !== 'posting') this.#partner.say(next);
    return next.length === 0 ? 'That was all.' : undefined;
  }

  /** A command has ended: tells its problem, or else what it changed. */
  tell(problem?: string): void {
    const [before, after] = [this.#before, this.#store.snapshot()];
    const { notice } = after.state;
    const lines = problem === undefined ? this.#changes(before, after) : [problem];
    const news = notice === '' ? [] : [sentence(notice)];
    // Who goes on after something else was told means that.
    if (lines.length > 0 && after.state.mode !== 'comparison') this.#compared = undefined;
    this.#partner.say([...news, ...lines]);
    this.#notice = notice;
    if (after.state.mode === 'comparison')
      this.#store.receive({ kind: 'action-chosen', id: 'comparison.close' });
    this.#before = this.#store.snapshot();
    this.wanted = false;
    this.#isHeld = false;
  }

  /** Something happened by itself. */
  #heard(): void {
    const { state, view } = this.#store.snapshot();
    const { notice, mode } = state;
    if (this.#isHeld) return;
    // Where there was nothing at the start, what comes is told as it would have been then.
    const isFirst = this.#hasBegun && this.#before.view.totals.total === 0 && view.results.length > 0;
    if (isFirst && mode === 'list') {
      this.#partner.say(this.#listed());
      this.#before = this.#store.snapshot();
    }
    if (notice === this.#notice) return;
    this.#notice = notice;
    if (notice !== '') this.#partner.say([sentence(notice)]);
  }

  #changes(before: Snapshot, after: Snapshot): readonly string[] {
    const { mode } = after.state;
    if (mode === 'posting') return this.#postingChanges(before, after);
    if (mode === 'comparison') {
      this.#compared = new Portions(after.view.comparison?.opened.told() ?? []);
      return this.#comparison();
    }
    if (mode === 'facets') return this.#facetChanges(before, after);
    return mode === 'list' ? this.#listChanges(before, after) : [];
  }

  /** The next portion of what is compared. */
  #comparison(): readonly string[] {
    const lines = this.#compared?.read() ?? [];
    return this.isComparing ? [...lines, 'The comparison goes on: more.'] : lines;
  }

  #postingChanges(before: Snapshot, after: Snapshot): readonly string[] {
    const isOpened = !isReading(before) || before.view.posting?.key !== after.view.posting?.key;
    if (isOpened) return this.reader.open(after);
    const { anchor, find } = after.state;
    const isFound = find !== '' && (find !== before.state.find || anchor !== before.state.anchor);
    if (isFound && !this.wanted) return this.reader.found(after);
    if (after.state.back !== before.state.back) return this.reader.version(after);
    if (this.wanted || anchor.chapter !== before.state.anchor.chapter)
      return this.reader.section(anchor.chapter, after);
    return this.#selection(before, after);
  }

  #facetChanges(before: Snapshot, after: Snapshot): readonly string[] {
    const isChosen = before.state.query !== after.state.query;
    if (isChosen && before.state.mode === 'facets') return [matchText(after)];
    return before.state.mode !== 'facets' || before.state.facets !== after.state.facets || this.wanted
      ? this.facets.fromStart(after)
      : [];
  }

  #listChanges(before: Snapshot, after: Snapshot): readonly string[] {
    const isOther = before.state.query !== after.state.query || before.view.order !== after.view.order;
    if (isOther || this.wanted || before.state.mode === 'facets') return this.#listed();
    if (isReading(before)) return ['Back in the list. “list” tells it again.'];
    return this.#selection(before, after);
  }

  #listed(): readonly string[] {
    return this.listing.fromStart(this.#store.snapshot());
  }

  #selection(before: Snapshot, after: Snapshot): readonly string[] {
    if (before.state.selected === after.state.selected) return [];
    const text = selectionText(after);
    const was = selectionText(before);
    return text === was ? [] : [`${text === '' ? 'None selected' : text}.`];
  }
}

function isReading({ state: { mode } }: Snapshot): boolean {
  return mode === 'posting' || mode === 'find';
}

function matchText({ state, view: { results, totals } }: Snapshot): string {
  const typed = state.query.text.trim();
  return typed === ''
    ? `All ${totals.total} are listed.`
    : `${results.length} of ${totals.total} match ${typed}.`;
}

/** Keys behind a notice, as the screens show them: what they do has words here. */
const keysBehind = /(?: [·-] \S [a-z]+)+$/;

/** A notice with a capital letter at its start and a full stop at its end. */
function sentence(notice: string): string {
  const text = capitalized(notice.replace(keysBehind, ''));
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
