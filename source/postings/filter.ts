import { fold, startsWord } from './fold.ts';
import type { Posting } from './posting.ts';
import type { Query, Term } from './query.ts';
import { sectionWith } from './sections.ts';

type Test = (posting: Posting, text: string) => boolean;

const tests: Readonly<Record<Exclude<Term['kind'], 'word'>, Test>> = {
  exact: (posting, text) => fold(`${posting.role}\n${posting.team ?? ''}`).includes(fold(text)),
  team: (posting, text) => startsWord(posting.team ?? '', text),
  location: (posting, text) => posting.locations.some((location) => startsWord(location, text)),
  year: (posting, text) => posting.posted?.startsWith(text) ?? false,
  remote: (posting, text) => posting.remote.startsWith(fold(text)),
  text: (posting, text) => sectionWith(posting, text) !== undefined,
};

/** Several wanted values of one of these mean any of them; everything else in a query must hold together. */
const alternatives: readonly Term['kind'][] = ['team', 'location', 'year', 'remote'];

/** Whether a posting has every fact, text and exact word that the query asks for. Its fuzzy words are not looked at. */
export function filterOf(query: Query): (posting: Posting) => boolean {
  const required = query.filter((term) => term.not || !alternatives.includes(term.kind));
  const groups = alternatives
    .map((kind) => query.filter((term) => term.kind === kind && !term.not))
    .filter((group) => group.length > 0);
  return (posting) =>
    required.every((term) => holds(term, posting)) &&
    groups.every((group) => group.some((term) => holds(term, posting)));
}

function holds(term: Term, posting: Posting): boolean {
  return term.kind === 'word' || tests[term.kind](posting, term.text) !== term.not;
}
