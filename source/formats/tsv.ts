import { keptText } from '../postings/fact-list.ts';
import type { FactName } from '../postings/fact-row.ts';
import type { Posting } from '../postings/posting.ts';
import type { ListFormat } from './format.ts';

/** What stands behind the id; other programs count on the order. */
const columns: readonly FactName[] = [
  'role',
  'team',
  'locations',
  'remote',
  'posted',
  'status',
  'company',
  'url',
];

/**
 * One line a posting for other programs: id, role, team, locations, remote, posted, status, company, link. No heading, nothing
 * cut.
 */
export const tsvList: ListFormat = {
  print: (postings) => postings.map((posting) => `${rowOf(posting).join('\t')}\n`).join(''),
};

function rowOf(posting: Posting): readonly string[] {
  return [posting.id, ...columns.map((name) => keptText(posting, name))];
}
