import { type FactFieldName, factFields } from '../fact-fields.ts';
import { fieldTest, unstated } from '../fact-tests.ts';
import type { Posting } from '../posting.ts';
import { sectionWith } from '../sections.ts';
import type { StandingOf } from '../standing.ts';
import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { exactPlace } from './exact-texts.ts';
import { factNamed } from './named-facts.ts';
import type { Query, Term } from './query.ts';
import { searchFields } from './search-fields.ts';
import { isNoted, isSo, standingKind } from './standing-tests.ts';
import { hasWords } from './words-test.ts';

type Test = (posting: Posting) => boolean;
type MakeTest = (text: string, today: string, standingOf: StandingOf) => Test;

const factTests = Object.fromEntries(factFields.map((field) => [field.name, fieldTest(field)])) as Readonly<
  Record<FactFieldName, (text: string, today: string) => Test>
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
  is: (text, _today, standingOf) => isSo(text, standingOf),
  note: (text, _today, standingOf) => isNoted(text, standingOf),
};

/** Several wanted values of one of these mean any of them; everything else in a query must hold together. */
const alternatives: ReadonlySet<string> = new Set(
  factFields.flatMap(({ name, narrows }) => (narrows ? [] : [name])),
);

/** Those with which a term means any of them; nothing if it must hold with all others. */
function alternativesOf({ kind, text, not }: Term): string | undefined {
  if (not) return undefined;
  if (kind === 'is') return standingKind(text);
  return alternatives.has(kind) ? kind : undefined;
}

const nothingKnown: StandingOf = () => undefined;

/**
 * Whether a posting has every fact, text and exact word that the query asks for on a day, as `2018-10-31`. Its fuzzy words are
 * not looked at.
 */
export function filterOf(
  { terms }: Pick<Query, 'terms'>,
  today = '',
  standingOf = nothingKnown,
): (posting: Posting) => boolean {
  return holdTogether(terms, (term) => testOf(term, today, standingOf));
}

/** As {@link filterOf}, where words of roles are meant whole: `role:nurse` is no nursery. Nothing if the query asks for no role in words. */
export function wholeRolesFilterOf(
  { terms }: Pick<Query, 'terms'>,
  today = '',
  standingOf = nothingKnown,
): ((posting: Posting) => boolean) | undefined {
  if (!terms.some(isRoleInWords)) return undefined;
  return holdTogether(terms, (term) =>
    isRoleInWords(term) ? hasInRole(term.text) : testOf(term, today, standingOf),
  );
}

function isRoleInWords({ kind, text, not }: Term): boolean {
  return kind === 'role' && !not && !/^=|^(?:un)?stated$/i.test(text);
}

function hasInRole(text: string): Test {
  const hasAll = remember(hasWords(text));
  return ({ role }) => hasAll(role);
}

function holdTogether(terms: readonly Term[], makeTest: (term: Term) => Test): Test {
  const required: Test[] = [];
  const groups = new Map<string, Test[]>();
  for (const term of terms) {
    const name = alternativesOf(term);
    const group = name === undefined ? required : (groups.get(name) ?? []);
    group.push(makeTest(term));
    if (name !== undefined) groups.set(name, group);
  }
  return all([...required, ...[...groups.values()].map(any)]);
}

function all(tests: readonly Test[]): Test {
  const [only] = tests;
  return only && tests.length === 1 ? only : (posting) => tests.every((holds) => holds(posting));
}

function any(tests: readonly Test[]): Test {
  const [only] = tests;
  return only && tests.length === 1 ? only : (posting) => tests.some((holds) => holds(posting));
}

function testOf({ kind, text, not }: Term, today: string, standingOf: StandingOf): Test {
  if (kind === 'word') return () => true;
  const holds = not && kind === 'exact' ? says(text) : tests[kind](text, today, standingOf);
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
