import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cache } from '../../source/sources/web/cache.ts';
import { generatePostings } from './generate.ts';

/** What is followed, and what is kept of it. */
export interface Followed {
  /** As it is typed after `--from`. */
  readonly from: string;
  /** What was asked for. */
  readonly address: string;
  readonly size: number;
  /** When that was, in milliseconds since 1970. */
  readonly readAt: number;
}

/** A folder of a person's own in which a board is followed that was asked at a time. */
export async function homeThatFollows(
  home: string,
  { from, address, size, readAt }: Followed,
): Promise<string> {
  mkdirSync(join(home, 'config'), { recursive: true });
  writeFileSync(join(home, 'config', 'follows'), `${from}\n`);
  const postings = [...generatePostings(size)].map(({ sections, ...facts }, at) => ({
    posting: { ...facts, sections, url: `https://jobs.example/acme/${at}` },
    id: `${at}`,
    board: from,
  }));
  const head = { from, title: from, board: from, lasting: 86_400_000, textsApart: false };
  const answers = [{ page: { request: { address } }, postings }] as never;
  await new Cache(join(home, 'cache')).keep(head, answers, readAt);
  return home;
}
