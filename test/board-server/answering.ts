import { createHash } from 'node:crypto';
import { type Answers, type MadeUpAnswer, madeUpBoards } from './made-up-boards.ts';

/** An answer as it goes out: with a status, and what it is known again by. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What is answered to a request; only that nothing has changed, if that was asked and is so. */
export function answerTo(
  others: Answers,
  address: URL,
  body: string,
  headers: Readonly<Record<string, unknown>>,
): WholeAnswer {
  const answer = others(address, body) ?? madeUpBoards[address.host]?.(address, body) ?? missing;
  const { status = 200, headers: own = {} } = answer;
  const bytes = Buffer.from(answer.body);
  if (status !== 200) return { status, headers: own, body: bytes };
  const etag = own.etag ?? `"${createHash('sha1').update(bytes).digest('hex').slice(0, 12)}"`;
  const isKnown = headers['if-none-match'] === etag;
  return { status: isKnown ? 304 : 200, headers: { ...own, etag }, body: isKnown ? Buffer.alloc(0) : bytes };
}

const missing: MadeUpAnswer = {
  status: 404,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>404</title><p>Nothing here.</p>',
};
