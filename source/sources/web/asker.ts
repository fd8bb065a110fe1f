import type { Posting, PostingContent } from '../../postings/posting.ts';
import type { BoardOnWeb, Site, WebRequest } from '../../reading/boards/on-web/on-web.ts';
import { boardKey } from '../../reading/boards/on-web/sites.ts';
import type { Client } from './client.ts';
import type { KeptAnswers, KeptHead } from './kept.ts';
import { readAnswer } from './read-board.ts';
import type { ReadPage } from './read-page.ts';
import { readTarget } from './read-target.ts';
import { repositoryName } from './repository.ts';
import { type Target, targetOf, titleOf } from './targets.ts';
import { WebTrouble } from './web-trouble.ts';

const hour = 60 * 60 * 1000;

/** Asks servers for one source. */
export class Asker {
  readonly #from: string;
  readonly #client: Client;
  #target: Target;
  #meant: string | undefined;

  /** `meant` is what is known already to be behind a page. */
  constructor(from: string, meant: string | undefined, client: Client) {
    this.#from = from;
    this.#client = client;
    this.#meant = meant;
    this.#target = targetOf(meant ?? from) ?? { kind: 'page', address: from };
  }

  /** What can be said of the source without its postings. */
  head(): KeptHead {
    const board = this.#board();
    return {
      from: this.#from,
      title: titleOf(this.#target),
      board: this.#key(),
      meant: this.#meant,
      lasting: board?.lasting ?? hour,
      textsApart: board?.details !== undefined,
    };
  }

  /** The answers that make it up, one after the other; a {@link WebTrouble} where one does not come. */
  pages(kept: KeptAnswers, signal: AbortSignal): AsyncGenerator<ReadPage> {
    const meant = (target: Target) => {
      this.#target = target;
      if (target.kind === 'board' && target.sites[0]?.job === undefined) this.#meant = titleOf(target);
    };
    return readTarget(this.#target, { client: this.#client, kept, signal, meant });
  }

  /** What the page of a posting says; nothing if it has none of its own. Rejects with a {@link WebTrouble}. */
  async details({ key, url }: Posting, signal: AbortSignal): Promise<PostingContent | undefined> {
    const [board, site] = [this.#board(), this.#site()];
    const id = idIn(key, this.#key());
    const request: WebRequest | undefined = board && site && board.details?.({ id, url }, site);
    if (!board || !site || !request) return undefined;
    const answer = await this.#client.ask({ ...request, pause: board.pause }, signal);
    const { parsed, problems } = await readAnswer(answer, board, site, request);
    const [first] = parsed;
    if (first) return first.posting;
    throw new WebTrouble(problems[0]?.message ?? 'there is no posting in what was answered');
  }

  #board(): BoardOnWeb | undefined {
    return this.#target.kind === 'board' ? this.#target.board : undefined;
  }

  #site(): Site | undefined {
    return this.#target.kind === 'board' ? this.#target.sites[0] : undefined;
  }

  #key(): string | undefined {
    if (this.#target.kind === 'repository') return repositoryName({ ...this.#target.repository, path: '' });
    const [board, site] = [this.#board(), this.#site()];
    return board && site && boardKey(board, site);
  }
}

/** The id that a board gave a posting which is known by it. */
function idIn(key: string, board: string | undefined): string | undefined {
  if (board === undefined || !key.startsWith(`${board}:`)) return undefined;
  return key.slice(board.length + 1).replace(/~\w+$/, '');
}
