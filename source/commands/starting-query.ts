import { factFlags } from '../postings/facts.ts';
import { parseQuery, type Query, withFields } from '../postings/search/query.ts';
import { cleanLine } from '../postings/text/clean.ts';
import type { Call } from './command.ts';

/** What to search for: the words behind the command, `--query`, and the filters as fields; cleaned, as it is shown. */
export function queryOf({ words, options }: Pick<Call, 'words' | 'options'>): Query {
  const filters = factFlags.flatMap(({ name }) => options[name].map((value) => [name, value] as const));
  return parseQuery(cleanLine(withFields([...words, options.query ?? ''].join(' '), filters)));
}
