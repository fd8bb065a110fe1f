import { withMore } from '../../postings/late-sections.ts';
import { companyOfSlug } from '../../reading/boards/company-in-address.ts';
import { filtered } from '../../reading/boards/on-web/filters.ts';
import type { BoardOnWeb, Site, WebRequest } from '../../reading/boards/on-web/on-web.ts';
import { boardKey, typedName } from '../../reading/boards/on-web/sites.ts';
import { readDocument } from '../../reading/document.ts';
import type { ReadDocument } from '../../reading/read-document.ts';
import { readRecordsInSteps } from '../../reading/records/records.ts';
import { inTurns } from '../in-turns.ts';
import type { FoundPosting } from '../source.ts';
import { isPageText, textOfAnswer, valueOfText } from './answer-value.ts';
import type { Answer, Client } from './client.ts';
import type { KeptAnswers } from './kept.ts';
import { notesOn } from './notes.ts';
import type { ReadPage } from './read-page.ts';
import { WebTrouble } from './web-trouble.ts';

const mostPages = 100;

/** The answers of a board, one after the other; a {@link WebTrouble} where one does not come. */
export async function* readBoard(
  board: BoardOnWeb,
  site: Site,
  client: Client,
  kept: KeptAnswers,
  signal: AbortSignal,
): AsyncGenerator<ReadPage> {
  const known = new Set<string>();
  let count = 0;
  let request: WebRequest | undefined = filtered(board.request(site), site);
  const most = board.mostPages ?? mostPages;
  for (let pages = 0; request && pages < most; pages++) {
    const page: ReadPage = await readPageOf(board, site, request, client, kept, signal);
    const postings = page.postings.filter(({ id }) => id === undefined || !known.has(id));
    // Whoever asks for more than there is, is given the same again by some.
    if (pages > 0 && postings.length === 0 && page.postings.length > 0) return;
    for (const { id } of postings) if (id !== undefined) known.add(id);
    count += postings.length;
    request = page.page.next;
    const extent = { pages: pages + 1, mostPages: most, postings: count, isMore: request !== undefined };
    yield { ...page, postings, problems: [...page.problems, ...notesOn(board, site, extent)] };
  }
  if (site.job !== undefined && count === 0) throw noPosting(board);
}

/** That the one posting that was meant is not on a board. */
export function noPosting({ title }: BoardOnWeb): WebTrouble {
  return new WebTrouble(`there is no such posting at ${title}: it may have been taken down`);
}

async function readPageOf(
  board: BoardOnWeb,
  site: Site,
  request: WebRequest,
  client: Client,
  kept: KeptAnswers,
  signal: AbortSignal,
): Promise<ReadPage> {
  const before = kept(request);
  const answer = await client.ask(
    { address: request.address, body: request.body, validators: before?.page, pause: board.pause },
    signal,
  );
  if (before && answer.isUnchanged)
    return { postings: before.postings, problems: [], page: before.page, isUnchanged: true };
  const { value, parsed, problems } = await readAnswer(answer, board, site, request);
  const next = board.next?.({ request, value }, site);
  if (request.isIndex && !next)
    throw new WebTrouble(`what ${board.title} answers leads to no postings: it may have changed`);
  const postings = wanted(
    parsed.map((each) => foundOn(board, site, each)),
    board,
    site,
  );
  const { etag, lastModified } = answer;
  return { postings, problems, page: { request, next, etag, lastModified }, isUnchanged: false };
}

interface ReadAnswer extends ReadDocument {
  readonly value: unknown;
}

const nothing = { parsed: [], problems: [] };

/** The postings in an answer of a board's. Keys get their turn while a large one is read. */
export function readAnswer(
  answer: Answer,
  board: BoardOnWeb,
  site: Site,
  request: WebRequest,
): Promise<ReadAnswer> {
  return inTurns(readInSteps(answer, board, site, request));
}

function* readInSteps(
  answer: Answer,
  board: BoardOnWeb,
  site: Site,
  request: WebRequest,
): Generator<undefined, ReadAnswer, void> {
  const { host } = new URL(answer.address);
  const text = yield* textOfAnswer(answer);
  const value = yield* valueOfText(text, host);
  if (request.isIndex) return { value, ...nothing };
  const shown = boardKey(board, site);
  if (typeof value !== 'string') {
    if (saysNothing(value)) return { value, ...nothing };
    return { value, ...(yield* readRecordsInSteps(board.completed?.(value, site) ?? value, shown)) };
  }
  if (isPageText(text) && !request.isPage)
    throw new WebTrouble(`${host} answers with a page for people: there may be no such board`);
  return { value, ...(text.trim() === '' ? nothing : readDocument(text, shown)) };
}

/** Whether an answer is a list, and an empty one. */
function saysNothing(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A posting as one of this board: known by its id there, with what only the address says. */
export function foundOn(
  board: BoardOnWeb,
  site: Site,
  { posting, id }: Pick<FoundPosting, 'posting' | 'id'>,
): FoundPosting {
  const company = posting.company ?? companyOf(board, site);
  const url = posting.url ?? (id === undefined ? undefined : board.pageOf?.(id, site));
  return {
    posting: withMore(
      { ...(company !== undefined && { company }), ...(url !== undefined && { url }) },
      posting,
    ),
    ...(id !== undefined && { id }),
    board: boardKey(board, site),
  };
}

/** Whose board it is, as its address says it; a host of the company's own says it to people only. */
function companyOf(board: BoardOnWeb, site: Site): string | undefined {
  const name = typedName(board, site);
  return board.sitesNamed && name !== '' && !name.includes('.') ? companyOfSlug(name) : undefined;
}

/** Of all postings the one that was named, if one was. */
function wanted(found: readonly FoundPosting[], board: BoardOnWeb, site: Site): readonly FoundPosting[] {
  const { job, ...all } = site;
  const isAskedAlone = board.request(site).address !== board.request(all).address;
  if (job === undefined || isAskedAlone) return found;
  const named = job.toLowerCase();
  return found.filter(
    ({ id, posting }) =>
      id?.toLowerCase() === named ||
      [posting.url, posting.apply].some((address) => address?.toLowerCase().includes(named)),
  );
}
