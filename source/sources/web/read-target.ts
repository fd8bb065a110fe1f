import type { BoardOnWeb, Site } from '../../reading/boards/on-web/on-web.ts';
import type { Client } from './client.ts';
import type { KeptAnswers } from './kept.ts';
import { readAddress } from './read-address.ts';
import { noPosting, readBoard } from './read-board.ts';
import type { ReadPage } from './read-page.ts';
import { readRepository } from './read-repository.ts';
import type { Target } from './targets.ts';
import { isMissing, WebTrouble } from './web-trouble.ts';

/** Addresses that a page may send one to, one after the other: to its feed, and from there to a board. */
const mostSteps = 3;

/** What is needed to read a source on the web. */
export interface Asking {
  readonly client: Client;
  /** What is kept of it. */
  readonly kept: KeptAnswers;
  readonly signal: AbortSignal;
  /** Is told what a page turned out to be. */
  readonly meant: (target: Target) => void;
}

/** The answers that make up a source, one after the other; a {@link WebTrouble} where one does not come. */
export async function* readTarget(target: Target, asking: Asking): AsyncGenerator<ReadPage> {
  const { client, kept, signal } = asking;
  if (target.kind === 'repository') yield* readRepository(target.repository, client, kept, signal);
  else if (target.kind === 'board') yield* readSites(target, asking);
  else yield* readPage(target.address, asking);
}

async function* readPage(address: string, asking: Asking): AsyncGenerator<ReadPage> {
  const { client, kept, signal, meant } = asking;
  let next = address;
  for (let step = 0; step < mostSteps; step++) {
    const read = await readAddress(next, step === 0, client, kept, signal);
    if (!('kind' in read)) return yield read;
    meant(read);
    if (read.kind === 'board') return yield* readSites(read, asking);
    next = read.address;
  }
  throw new WebTrouble('one page of it leads to the next');
}

/** A board at the first of its sites that is there. */
async function* readSites(target: Target & { kind: 'board' }, asking: Asking): AsyncGenerator<ReadPage> {
  const { board, sites } = target;
  const { client, kept, signal } = asking;
  let missing: WebTrouble | undefined;
  for (const site of sites) {
    let isThere = false;
    try {
      for await (const page of readBoard(board, site, client, kept, signal)) {
        isThere = true;
        yield page;
      }
      return;
    } catch (error) {
      if (isThere || !isMissing(error)) throw error;
      missing = site.job === undefined ? noBoard(board, site, error.status) : noPosting(board);
    }
  }
  if (missing) throw missing;
}

function noBoard({ title }: BoardOnWeb, { name }: Site, status: number | undefined): WebTrouble {
  const words = `there is no board called “${name}” at ${title} (${status}): it may be spelled otherwise, or was closed`;
  return new WebTrouble(words, 'none', status);
}
