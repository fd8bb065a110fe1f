import type { Posting } from '../posting.ts';
import { sectionWith } from '../sections.ts';
import { fold, startsWord } from '../text/fold.ts';
import type { Query, Term } from './query.ts';

type Test = (posting: Posting) => boolean;

const tests: Readonly<Record<Exclude<Term['kind'], 'word'>, (text: string) => Test>> = {
  exact(text) {
    const wanted = fold(text);
    return ({ role, team = '' }) => fold(`${role}\n${team}`).includes(wanted);
  },
  team(text) {
    const isWanted = beginsWith(text);
    return ({ team = '' }) => isWanted(team);
  },
  location(text) {
    const isWanted = beginsWith(text);
    return ({ locations }) => locations.some(isWanted);
  },
  year: (text) => (posting) => posting.posted?.startsWith(text) ?? false,
  remote: (text) => (posting) => posting.remote.startsWith(fold(text)),
  text: (text) => (posting) => sectionWith(posting, text) !== undefined,
};

/** Whether words of a team or place begin with the text; of each only once, as many postings share theirs. */
function beginsWith(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const begins = known.get(name) ?? startsWord(name, text);
    known.set(name, begins);
    return begins;
  };
}

/** Several wanted values of one of these mean any of them; everything else in a query must hold together. */
const alternatives: readonly Term['kind'][] = ['team', 'location', 'year', 'remote'];

/** Whether a posting has every fact, text and exact word that the query asks for. Its fuzzy words are not looked at. */
export function filterOf(query: Query): (posting: Posting) => boolean {
  const required = query.filter((term) => term.not || !alternatives.includes(term.kind));
  const groups = alternatives
    .map((kind) => query.filter((term) => term.kind === kind && !term.not))
    .filter((group) => group.length > 0);
  return all([...required.map(testOf), ...groups.map((group) => any(group.map(testOf)))]);
}

function all(tests: readonly Test[]): Test {
  const [only] = tests;
  return only && tests.length === 1 ? only : (posting) => tests.every((holds) => holds(posting));
}

function any(tests: readonly Test[]): Test {
  const [only] = tests;
  return only && tests.length === 1 ? only : (posting) => tests.some((holds) => holds(posting));
}

function testOf(term: Term): Test {
  if (term.kind === 'word') return () => true;
  const holds = tests[term.kind](term.text);
  return term.not ? (posting) => !holds(posting) : holds;
}
