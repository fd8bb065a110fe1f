import { differencesOf } from '../postings/differences.ts';
import { factText } from '../postings/fact-list.ts';
import { factRows } from '../postings/facts.ts';
import type { Posting } from '../postings/posting.ts';
import { columnFacts, textIn } from './columns.ts';

type Aspect = (posting: Posting) => string;

/** In what rows can differ besides what they show, the most telling first, and the id, which no two share, last. */
const aspectsOn = (today: string): readonly Aspect[] => [
  ({ role }) => role,
  ...columnFacts.map(
    (fact): Aspect =>
      (posting) =>
        textIn(fact, fact.least, posting, today),
  ),
  ...factRows.flatMap(({ name, label }): Aspect[] => (label ? [(posting) => factText(posting, name)] : [])),
  ({ id }) => id,
];

/** What tells postings apart whose rows show the same, by posting; of the others nothing. */
export function rowDifferences(
  postings: readonly Posting[],
  shown: ReadonlyMap<Posting, string>,
  today: string,
): ReadonlyMap<Posting, readonly string[]> {
  return differencesOf(postings, (posting) => shown.get(posting) ?? '', aspectsOn(today));
}
