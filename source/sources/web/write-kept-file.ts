import { inTurns } from '../in-turns.ts';
import type { FoundPosting } from '../source.ts';
import type { KeptAnswer, KeptHead } from './kept.ts';
import type { KeptFacts, WrittenHead } from './kept-file.ts';

/** Facts that are read for the first frame, and those that are read together later. */
const firstBatch = 60;
const laterBatch = 2000;

interface Placed {
  readonly found: FoundPosting;
  readonly page: number;
}

/** The pieces of a file that keeps these answers. Keys get their turn in between. */
export function keptFile(head: KeptHead, answers: readonly KeptAnswer[]): Promise<readonly Buffer[]> {
  return inTurns(piecesOf(head, answers));
}

function* piecesOf(
  head: KeptHead,
  answers: readonly KeptAnswer[],
): Generator<undefined, readonly Buffer[], void> {
  const placed = answers.flatMap(({ postings }, page) => postings.map((found) => ({ found, page })));
  const texts: Buffer[] = [];
  const facts: KeptFacts[] = [];
  let from = 0;
  for (const { found, page } of placed.sort(byDate)) {
    const { posting, ...others } = found;
    const { sections, ...stated } = posting;
    const text = Buffer.from(`${JSON.stringify(sections)}\n`);
    texts.push(text);
    facts.push({ ...others, posting: stated, page, text: [from, text.length] });
    from += text.length;
    yield;
  }
  const batches: Buffer[] = [];
  for (const batch of inBatches(facts)) {
    batches.push(yield* asJson(batch));
    yield;
  }
  const written: WrittenHead = {
    ...head,
    pages: answers.map(({ page }) => page),
    batches: batches.map(({ length }) => length),
  };
  const headBytes = Buffer.from(`${JSON.stringify(written)}\n`);
  const rest = [headBytes, ...batches, ...texts];
  const size = rest.reduce((sum, { length }) => sum + length, 0);
  return [Buffer.from(`npm-jobs kept 1 ${headBytes.length} ${size}\n`), ...rest];
}

/** Facts as a line of JSON. */
function* asJson(facts: readonly KeptFacts[]): Generator<undefined, Buffer, void> {
  const texts: string[] = [];
  for (const each of facts) {
    texts.push(JSON.stringify(each));
    yield;
  }
  return Buffer.from(`[${texts.join(',')}]\n`);
}

/** The newest first: those are shown at once. */
function byDate(a: Placed, b: Placed): number {
  const [first = '', second = ''] = [a.found.posting.posted, b.found.posting.posted];
  return first < second ? 1 : first > second ? -1 : 0;
}

function inBatches<T>(all: readonly T[]): readonly (readonly T[])[] {
  const batches: (readonly T[])[] = [];
  for (let from = 0; from < all.length; from += batches.at(-1)?.length ?? 0)
    batches.push(all.slice(from, from + (batches.length === 0 ? firstBatch : laterBatch)));
  return batches;
}
