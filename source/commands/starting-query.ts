import { UserError } from '../errors.ts';
import { factFlags } from '../postings/fact-fields.ts';
import { parseQuery, type Query, withFields } from '../postings/search/query.ts';
import { problemOf } from '../postings/search/query-problem.ts';
import { cleanLine } from '../postings/text/clean.ts';
import type { Call } from './command.ts';
import { withSavedSearches } from './settings/saved-searches.ts';

type Typed = Pick<Call, 'words' | 'options' | 'settings'>;

/** What to search for: the words behind the command, `--query`, and the filters as fields; cleaned, as it is shown. */
export function queryOf({ words, options, settings }: Typed): Query {
  const filters = factFlags.flatMap(({ name }) => options[name].map((value) => [name, value] as const));
  const typed = withSavedSearches([...words, options.query ?? ''].join(' '), settings.searches);
  return parseQuery(cleanLine(withFields(typed, filters)));
}

/** As {@link queryOf}, where nobody can mend it while it is typed: a `UserError` says what it asks for that there is not. */
export function finalQueryOf(call: Typed): Query {
  const query = queryOf(call);
  checkQuery(query);
  return query;
}

/** Throws a `UserError` if a query asks for something that there is not. */
export function checkQuery(query: Query): void {
  const problem = query.terms.length > 0 && problemOf(query);
  if (problem) throw new UserError(problem.what, problem.instead);
}
