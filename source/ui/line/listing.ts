import type { Posting } from '../../postings/posting.ts';
import { problemOf } from '../../postings/search/query-problem.ts';
import { standingWords } from '../../postings/standing-words.ts';
import type { Snapshot } from '../snapshot.ts';
import { capitalized, rowTexts } from './row.ts';

/** Rows that are told at a time. */
const pageLength = 10;

/** What was told of the list: a number means the posting that it was told for, whatever becomes of the list meanwhile. */
export class Listing {
  #results: readonly Posting[] = [];
  #told = 0;

  /** How many there are to number. */
  get length(): number {
    return this.#results.length;
  }

  /** The posting with a number. */
  at(number: number): Posting | undefined {
    return this.#results[number - 1];
  }

  /** How many were found, and the first of them. */
  fromStart(snapshot: Snapshot): readonly string[] {
    this.#results = snapshot.view.results;
    this.#told = 0;
    return [foundText(snapshot), ...this.more(snapshot)];
  }

  /** The next ones, a row each; none if all were told. */
  more(snapshot: Snapshot): readonly string[] {
    const start = this.#told;
    const page = this.#results.slice(start, start + pageLength);
    this.#told += page.length;
    const left = this.#results.length - this.#told;
    const rows = rowTexts(page, snapshot).map((text, at) => {
      const posting = page[at];
      const sign = snapshot.state.selected.has(posting?.key ?? '') ? ' Selected.' : '';
      return `${start + at + 1}. ${text}.${posting ? standingText(posting, snapshot) : ''}${sign}`;
    });
    return [...rows, ...(left > 0 ? [`${left} more.`] : [])];
  }
}

/** Where the person stands with a posting: ` Applied 24 Nov via Jane. Follow up Tue.` */
function standingText(posting: Posting, { view: { standings, telling } }: Snapshot): string {
  const standing = standings?.of(posting);
  const words = standing ? standingWords(standing, telling.today) : [];
  return words.map((each) => ` ${capitalized(each)}.`).join('');
}

/** How many there are, how many match, and in which order. */
function foundText({ state, view }: Snapshot): string {
  const hidden = view.hidden > 0 && !state.marks.areHiddenShown ? ` ${view.hidden} hidden.` : '';
  const problem = problemOf(state.query);
  if (problem) return `${problem.what} ${problem.instead}`;
  const typed = state.query.text.trim();
  const [found, total] = [view.results.length, view.totals.total];
  if (typed === '') return `${total === 1 ? '1 role' : `${total} roles`}, ${view.order} first.${hidden}`;
  if (found === 0) return `None of ${total} matches ${typed}. Fewer words find more; “clear” lists all.`;
  const hits = view.textHits > 0 ? `, ${view.textHits} of them in the text` : '';
  return `${found} of ${total} match ${typed}${hits}.${hidden}`;
}
