import { factText } from '../fact-list.ts';
import type { FactName } from '../fact-row.ts';
import { factRows } from '../facts.ts';
import type { Posting } from '../posting.ts';

/** A fact of several postings. */
export interface ComparedFact {
  /** What a person calls it. */
  readonly label: string;
  /** What each posting says; empty where nothing is said. */
  readonly values: readonly string[];
  readonly differs: boolean;
}

/** What tells where a posting was read rather than what it is. */
const ofTheReading: readonly FactName[] = ['source'];

/** The facts that at least one of the postings states, in the order of a posting file, those that differ first. */
export function comparedFacts(postings: readonly Posting[]): readonly ComparedFact[] {
  const facts = factRows.flatMap(({ name, label }) => {
    if (!label || ofTheReading.includes(name)) return [];
    const values = postings.map((posting) => factText(posting, name));
    return [{ label, values, differs: new Set(values).size > 1 }];
  });
  const stated = facts.filter(({ values }) => values.some((value) => value !== ''));
  return [...stated.filter(({ differs }) => differs), ...stated.filter(({ differs }) => !differs)];
}
