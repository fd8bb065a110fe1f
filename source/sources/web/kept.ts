import type { WebRequest } from '../../reading/boards/on-web/on-web.ts';
import type { FoundPosting } from '../source.ts';
import type { Validators } from './client.ts';

/** An answer: how to ask whether it is still the same, and what was asked for after it. */
export interface KeptPage extends Validators {
  readonly request: WebRequest;
  readonly next?: WebRequest | undefined;
}

/** An answer and its postings. */
export interface KeptAnswer {
  readonly page: KeptPage;
  readonly postings: readonly FoundPosting[];
}

/** What is kept of the answer to a request; nothing if it was never asked. */
export type KeptAnswers = (request: WebRequest) => KeptAnswer | undefined;

/** What is kept of a source beside its answers. */
export interface KeptHead {
  /** As it is typed after `--from`. */
  readonly from: string;
  readonly title: string;
  /** What its postings are known by, before their ids. */
  readonly board?: string | undefined;
  /** What a page turned out to be, as that can be typed. */
  readonly meant?: string | undefined;
  /** Milliseconds after which it is asked for again. */
  readonly lasting: number;
  /** Whether the texts of its postings are asked for one by one. */
  readonly textsApart: boolean;
  /** Whether its board has more than was read. */
  readonly isPartial?: boolean;
}
