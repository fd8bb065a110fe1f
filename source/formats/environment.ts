import { keptText } from '../postings/fact-list.ts';
import { factRows } from '../postings/facts.ts';
import type { Posting } from '../postings/posting.ts';

/** Longer values are cut: a system takes no more than some 100 KB for one. */
const longest = 8000;

/**
 * The facts of a posting as variables for a program: `NPM_JOBS_ROLE`, `NPM_JOBS_REPORTS_TO`, …, `NPM_JOBS_ID`, each empty where
 * nothing is stated, and `NPM_JOBS_COUNT`, of how many postings it is the first.
 */
export function postingEnvironment(posting: Posting, count: number): Readonly<Record<string, string>> {
  const facts = factRows.map(({ name }) => [variableOf(name), keptText(posting, name).slice(0, longest)]);
  return { ...Object.fromEntries(facts), NPM_JOBS_ID: posting.id, NPM_JOBS_COUNT: String(count) };
}

function variableOf(name: string): string {
  return `NPM_JOBS_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
