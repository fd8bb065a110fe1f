import { withMore } from '../../postings/late-sections.ts';
import { readDocument } from '../../reading/document.ts';
import { inTurns } from '../in-turns.ts';
import type { FoundPosting } from '../source.ts';
import { isPageText, textOfAnswer } from './answer-value.ts';
import type { Answer, Client } from './client.ts';
import { embeddedBoard } from './embedded.ts';
import { feedOfPage } from './feeds-of-page.ts';
import type { KeptAnswers } from './kept.ts';
import type { ReadPage } from './read-page.ts';
import { boardAt, type Target } from './targets.ts';
import { WebTrouble } from './web-trouble.ts';

/** What an address turned out to be: an answer with postings, or that they are somewhere else. */
export type ReadAddress = ReadPage | Exclude<Target, { readonly kind: 'repository' }>;

/** Reads an address of which nothing is known. `isNamed` if a person typed it. */
export async function readAddress(
  address: string,
  isNamed: boolean,
  client: Client,
  kept: KeptAnswers,
  signal: AbortSignal,
): Promise<ReadAddress> {
  const request = { address };
  const before = kept(request);
  const isEnough = (target: URL) => boardAt(target) !== undefined;
  const answer = await client.ask({ address, isNamed, isEnough, validators: before?.page }, signal);
  if (before && answer.isUnchanged)
    return { postings: before.postings, problems: [], page: before.page, isUnchanged: true };
  const arrived = new URL(answer.address);
  const board = arrived.href === address ? undefined : boardAt(arrived);
  if (board) return board;
  const text = await inTurns(textOfAnswer(answer));
  const elsewhere = isPageText(text) && !statesPostings(text) ? behind(text, arrived) : undefined;
  if (elsewhere) return elsewhere;
  const { parsed, problems } = readDocument(text, `${arrived.origin}${arrived.pathname}`);
  const { etag, lastModified } = answer;
  const page = { request, etag, lastModified };
  return {
    postings: parsed.map((each) => foundAt(each, answer, parsed.length)),
    problems,
    page,
    isUnchanged: false,
  };
}

/** Whether a page states postings for programs. */
function statesPostings(page: string): boolean {
  return /["']@type["']\s*:\s*\[?\s*["'][^"']{0,40}\bJobPosting["']/.test(page);
}

/** Where the postings are that a page has not got itself. */
function behind(page: string, at: URL): Exclude<Target, { readonly kind: 'repository' }> {
  const board = embeddedBoard(page, at);
  if (board) return board;
  const feed = feedOfPage(page, at);
  if (feed !== undefined && feed !== at.href) return { kind: 'page', address: feed };
  throw new WebTrouble(
    'there are no postings in this page that a program can read: it states none (JobPosting), shows no board that is known (see npm-jobs boards), and names no feed of jobs',
  );
}

/** A posting that is alone at its address can be read there. */
function foundAt(
  { posting, id }: Pick<FoundPosting, 'posting' | 'id'>,
  { address }: Answer,
  count: number,
): FoundPosting {
  const url = posting.url ?? (count === 1 ? address : undefined);
  return { posting: withMore(url === undefined ? {} : { url }, posting), ...(id !== undefined && { id }) };
}
