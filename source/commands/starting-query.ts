import { factFlags } from '../postings/facts.ts';
import { parseQuery, type Query, withFields } from '../postings/search/query.ts';
import type { Call } from './command.ts';

/** What to search for: the words behind the command, `--query`, and the filters as fields. */
export function queryOf({ words, options }: Call): Query {
  const filters = factFlags.flatMap(({ name }) => options[name].map((value) => [name, value] as const));
  return parseQuery(withFields([...words, options.query ?? ''].join(' ').trim(), filters));
}
