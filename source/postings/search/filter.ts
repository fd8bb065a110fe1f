import { fieldTest } from '../fact-tests.ts';
import { type FactFieldName, factFields } from '../facts.ts';
import type { Posting } from '../posting.ts';
import { sectionWith } from '../sections.ts';
import { fold } from '../text/fold.ts';
import type { Query, Term } from './query.ts';

type Test = (posting: Posting) => boolean;

const factTests = Object.fromEntries(factFields.map((field) => [field.name, fieldTest(field)])) as Readonly<
  Record<FactFieldName, (text: string) => Test>
>;

const tests: Readonly<Record<Exclude<Term['kind'], 'word'>, (text: string) => Test>> = {
  exact(text) {
    const wanted = fold(text);
    return ({ role, team = '' }) => fold(`${role}\n${team}`).includes(wanted);
  },
  ...factTests,
  text: (text) => (posting) => sectionWith(posting, text) !== undefined,
};

/** Several wanted values of one of these mean any of them; everything else in a query must hold together. */
const alternatives: readonly Term['kind'][] = factFields.map(({ name }) => name);

/** Whether a posting has every fact, text and exact word that the query asks for. Its fuzzy words are not looked at. */
export function filterOf({ terms }: Query): (posting: Posting) => boolean {
  const required = terms.filter((term) => term.not || !alternatives.includes(term.kind));
  const groups = alternatives
    .map((kind) => terms.filter((term) => term.kind === kind && !term.not))
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
