import { NewsBook } from '../postings/news/news-book.ts';
import type { Posting } from '../postings/posting.ts';
import type { StandingOf } from '../postings/standing.ts';
import type { Heard } from '../sources/heard.ts';
import type { World } from '../world.ts';
import { browser, SeenMemory } from './seen-memory.ts';

/** What is known of postings beyond what they say, and those that are not there any more. */
export interface Known {
  readonly standingOf?: StandingOf;
  readonly closed: readonly Posting[];
}

/** What was said of postings, with what is new at followed sources, as the browser tells it, and what those have no more. */
export async function newsFor(
  heard: Heard,
  said: StandingOf | undefined,
  world: Pick<World, 'now' | 'env'>,
): Promise<Known> {
  const memory = new SeenMemory(heard, world);
  await memory.load();
  await memory.takeIn();
  await memory.kept();
  const book = new NewsBook(memory.all(), browser, world.now());
  return { standingOf: book.with(said), closed: book.closed };
}
