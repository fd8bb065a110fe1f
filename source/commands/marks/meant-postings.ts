import { exitCodes, UserError } from '../../errors.ts';
import { longId } from '../../postings/long-id.ts';
import type { Book } from '../../postings/marks/book.ts';
import { recordedPosting } from '../../postings/marks/recorded-posting.ts';
import type { Posting } from '../../postings/posting.ts';
import { createFinder } from '../../postings/search/finder.ts';
import { decisiveIn } from '../../postings/search/text-hits.ts';
import { fold } from '../../postings/text/fold.ts';
import type { Contents } from '../../sources/library.ts';
import { today } from '../../world.ts';
import type { Call } from '../command.ts';
import { finalQueryOf } from '../starting-query.ts';
import { textsSearched } from '../texts-on-demand.ts';

/** More candidates are not named. */
const mostNamed = 10;

/** The posting that is meant by an id, a key or words; a `UserError` names those that may be meant, if it is not one. Those that no source offers any more, but of which something was said, can be meant too. */
export async function meantPosting(
  words: readonly string[],
  { postings, sourceOf }: Pick<Contents, 'postings' | 'sourceOf'>,
  book: Book,
  call: Call,
): Promise<Posting> {
  const typed = words.join(' ');
  const named = postingNamed(typed, postings, book);
  if (named) return named;
  const query = finalQueryOf({ ...call, words });
  const offered = await textsSearched(query, postings, sourceOf, call);
  const day = today(call.world);
  const find = (among: readonly Posting[]) =>
    decisiveIn(createFinder(among, day).find(query, call.options.sort));
  const found = find(offered);
  const candidates = found.length > 0 ? found : find(goneFrom(postings, book));
  const exact = candidates.filter(({ role }) => fold(role) === fold(typed));
  const [only, ...others] = exact.length === 1 ? exact : candidates;
  if (!only)
    throw new UserError(
      `No role matches “${typed}”.`,
      'npm-jobs list says which there are.',
      exitCodes.noMatch,
    );
  if (others.length > 0) throw severalMeant(typed, [only, ...others]);
  return only;
}

/** The posting with this id or key, also if only something that was said tells of it. */
export function postingNamed(typed: string, postings: readonly Posting[], book: Book): Posting | undefined {
  const record = book.record(typed);
  return (
    postings.find(({ id, key }) => id === typed || key === typed) ??
    postings.find((posting) => longId(posting) === typed) ??
    (record && recordedPosting(record))
  );
}

/** What was said of postings that are not among these. */
function goneFrom(postings: readonly Posting[], book: Book): readonly Posting[] {
  const offered = new Set(postings.map((posting) => book.find(posting)?.record));
  return book.records.filter((record) => !offered.has(record)).map(recordedPosting);
}

function severalMeant(typed: string, candidates: readonly Posting[]): UserError {
  const told = candidates
    .slice(0, mostNamed)
    .map(
      ({ id, role, company, locations }) =>
        `${id} (${[role, company, locations[0]].filter(Boolean).join(', ')})`,
    );
  const more = candidates.length > mostNamed ? ` and ${candidates.length - mostNamed} more` : '';
  return new UserError(
    `${candidates.length} postings match “${typed}”: ${told.join('; ')}${more}.`,
    'Name one by its id.',
  );
}
