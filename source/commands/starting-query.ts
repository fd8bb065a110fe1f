import { factFlags } from '../postings/facts.ts';
import { withFields } from '../postings/search/query.ts';
import type { Call } from './command.ts';

/** What to search for: the words behind the command, `--query`, and the filters as fields. */
export function queryOf({ words, options }: Call): string {
  const filters = factFlags.flatMap(({ name }) => options[name].map((value) => [name, value] as const));
  return withFields([...words, options.query ?? ''].join(' ').trim(), filters);
}
