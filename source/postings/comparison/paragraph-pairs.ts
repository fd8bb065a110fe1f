import type { Paragraph } from './paragraphs.ts';
import { likeness, type Word } from './words.ts';

/** Of more paragraphs in one place none is paired. */
const mostPaired = 40;

/**
 * The pairs of paragraphs that are at least so much alike, keep the order of both sides, and are the most alike together; by
 * their places. Those without known words, and those of very many, have no pairs.
 */
export function pairsOf(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  least: number,
  wordsOf: (text: string) => readonly Word[] | undefined,
): readonly (readonly [number, number])[] {
  if (before.length === 0 || after.length === 0 || before.length > mostPaired || after.length > mostPaired)
    return [];
  const old = before.map(({ text }) => wordsOf(text));
  const young = after.map(({ text }) => wordsOf(text));
  const like = old.map((one) => young.map((other) => (one && other ? alike(one, other, least) : 0)));
  const best = bestSums(like);
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const here = best[row]?.[column] ?? 0;
    if (here === (best[row + 1]?.[column] ?? 0)) row++;
    else if (here === (best[row]?.[column + 1] ?? 0)) column++;
    else pairs.push([row++, column++]);
  }
  return pairs;
}

function alike(one: readonly Word[], other: readonly Word[], least: number): number {
  const like = likeness(one, other);
  return like >= least ? like : 0;
}

/** By row and column, how alike at most those pairs are together that begin there or later. */
function bestSums(like: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const best = Array.from({ length: like.length + 1 }, () =>
    new Array<number>((like[0]?.length ?? 0) + 1).fill(0),
  );
  for (let row = like.length - 1; row >= 0; row--)
    for (let column = (like[row]?.length ?? 0) - 1; column >= 0; column--) {
      const pair = like[row]?.[column] ?? 0;
      const together = pair > 0 ? pair + (best[row + 1]?.[column + 1] ?? 0) : 0;
      const apart = Math.max(best[row + 1]?.[column] ?? 0, best[row]?.[column + 1] ?? 0);
      (best[row] as number[])[column] = Math.max(together, apart);
    }
  return best;
}
