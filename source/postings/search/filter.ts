import { type FactFieldName, factFields } from '../fact-fields.ts';
import { fieldTest, unstated } from '../fact-tests.ts';
import type { Posting } from '../posting.ts';
import { sectionWith } from '../sections.ts';
import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { exactPlace } from './exact-texts.ts';
import { factNamed } from './named-facts.ts';
import type { Query, Term } from './query.ts';
import { searchFields } from './search-fields.ts';
import { hasWords } from './words-test.ts';

type Test = (posting: Posting) => boolean;
type MakeTest = (text: string, today: string) => Test;

const factTests = Object.fromEntries(factFields.map((field) => [field.name, fieldTest(field)])) as Readonly<
  Record<FactFieldName, MakeTest>
>;

const tests: Readonly<Record<Exclude<Term['kind'], 'word'>, MakeTest>> = {
  exact(text) {
    const wanted = fold(text);
    return (posting) => exactPlace(posting, wanted) !== undefined || sectionWith(posting, text) !== undefined;
  },
  ...factTests,
  text: (text) => (posting) => sectionWith(posting, text) !== undefined,
  has(text) {
    const fact = factNamed(text);
    return (posting) => {
      const value = fact && posting[fact];
      return value !== undefined && value !== unstated && value.length > 0;
    };
  },
};

/** Several wanted values of one of these mean any of them; everything else in a query must hold together. */
const alternatives: readonly Term['kind'][] = factFields.flatMap(({ name, narrows }) =>
  narrows ? [] : [name],
);

/**
 * Whether a posting has every fact, text and exact word that the query asks for on a day, as `2018-10-31`. Its fuzzy words are
 * not looked at.
 */
export function filterOf({ terms }: Pick<Query, 'terms'>, today = ''): (posting: Posting) => boolean {
  return holdTogether(terms, (term) => testOf(term, today));
}

/** As {@link filterOf}, where words of roles are meant whole: `role:nurse` is no nursery. Nothing if the query asks for no role in words. */
export function wholeRolesFilterOf(
  { terms }: Pick<Query, 'terms'>,
  today = '',
): ((posting: Posting) => boolean) | undefined {
  if (!terms.some(isRoleInWords)) return undefined;
  return holdTogether(terms, (term) => (isRoleInWords(term) ? hasInRole(term.text) : testOf(term, today)));
}

function isRoleInWords({ kind, text, not }: Term): boolean {
  return kind === 'role' && !not && !/^=|^(?:un)?stated$/i.test(text);
}

function hasInRole(text: string): Test {
  const hasAll = remember(hasWords(text));
  return ({ role }) => hasAll(role);
}

function holdTogether(terms: readonly Term[], makeTest: (term: Term) => Test): Test {
  const testsOf = (each: readonly Term[]) => each.map(makeTest);
  const required = terms.filter((term) => term.not || !alternatives.includes(term.kind));
  const groups = alternatives
    .map((kind) => terms.filter((term) => term.kind === kind && !term.not))
    .filter((group) => group.length > 0);
  return all([...testsOf(required), ...groups.map((group) => any(testsOf(group)))]);
}

function all(tests: readonly Test[]): Test {
  const [only] = tests;
  return only && tests.length === 1 ? only : (posting) => tests.every((holds) => holds(posting));
}

function any(tests: readonly Test[]): Test {
  const [only] = tests;
  return only && tests.length === 1 ? only : (posting) => tests.some((holds) => holds(posting));
}

function testOf({ kind, text, not }: Term, today: string): Test {
  if (kind === 'word') return () => true;
  const holds = not && kind === 'exact' ? says(text) : tests[kind](text, today);
  return not ? (posting) => !holds(posting) : holds;
}

/** Shorter texts are parts of too many words that have nothing to do with them. */
const shortestPart = 4;

/** Whether a posting says a text or what is the same anywhere but in its sections: what nobody wants is to be nowhere. */
function says(text: string): Test {
  const wanted = fold(text);
  const hasAll = hasWords(text);
  const isSaid = remember(
    (said: string) => (wanted.length >= shortestPart && fold(said).includes(wanted)) || hasAll(said),
  );
  return (posting) => searchFields.some(({ textOf }) => isSaid(textOf(posting)));
}
