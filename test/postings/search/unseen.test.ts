import { expect, test } from 'vitest';
import type { Posting } from '../../../source/postings/posting.ts';
import { createFinder, type Finder } from '../../../source/postings/search/finder.ts';
import { parseQuery } from '../../../source/postings/search/query.ts';
import { manyTrades } from './many-trades.ts';
import { moreQueries, moreTrades } from './more-trades.ts';
import { type Asked, unseenQueries } from './unseen-queries.ts';

interface Judged {
  readonly kind: string;
  readonly typed: string;
  readonly isFirstRight: boolean;
  /** The right ones among the first ten, from 0 to 1. */
  readonly precision: number;
  readonly isNothingFound: boolean;
  readonly wrong: readonly string[];
}

function isRightOf([, rule]: Asked): (posting: Posting) => boolean {
  return rule instanceof RegExp ? ({ role, team = '' }) => rule.test(`${role}\n${team}`) : rule;
}

function judged(finder: Finder, kind: string, asked: Asked): Judged {
  const [typed] = asked;
  const isRight = isRightOf(asked);
  const hasAnswer = finder.postings.some(isRight);
  const found = finder.find(parseQuery(typed));
  const first = found.slice(0, 10);
  const right = first.filter(isRight);
  const isRightlyEmpty = !hasAnswer && first.length === 0;
  return {
    kind,
    typed,
    isFirstRight: isRightlyEmpty || (first[0] !== undefined && isRight(first[0])),
    precision: isRightlyEmpty ? 1 : right.length / Math.max(1, first.length),
    isNothingFound: hasAnswer && first.length === 0,
    wrong: first.filter((posting) => !isRight(posting)).map(({ role }) => role),
  };
}

function judgedAll(
  postings: readonly Posting[],
  queries: Readonly<Record<string, readonly Asked[]>>,
): readonly Judged[] {
  const finder = createFinder(postings);
  return Object.entries(queries).flatMap(([kind, rows]) => rows.map((asked) => judged(finder, kind, asked)));
}

const all = [...judgedAll(manyTrades, unseenQueries), ...judgedAll(moreTrades, moreQueries)];
const share = (of: (each: Judged) => number) => all.reduce((sum, each) => sum + of(each), 0) / all.length;
const told = (rows: readonly Judged[]) =>
  rows.map(({ kind, typed, wrong }) => `${kind}: ${typed} → ${wrong.join(' · ')}`);

test('the first hit is right for 98 of 100 queries of every kind', () => {
  const wrong = told(all.filter(({ isFirstRight }) => !isFirstRight));
  expect(
    share(({ isFirstRight }) => Number(isFirstRight)),
    wrong.join('\n'),
  ).toBeGreaterThanOrEqual(0.98);
});

test('of the first ten hits 95 of 100 are right', () => {
  const wrong = told(all.filter(({ precision }) => precision < 1));
  expect(
    share(({ precision }) => precision),
    wrong.join('\n'),
  ).toBeGreaterThanOrEqual(0.95);
});

test('no more than one of 100 queries finds nothing where there is something', () => {
  const empty = all.filter(({ isNothingFound }) => isNothingFound).map(({ typed }) => typed);
  expect(empty.length / all.length, empty.join(', ')).toBeLessThanOrEqual(0.01);
});

test('there are many queries over many postings', () => {
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(manyTrades.length).toBeGreaterThanOrEqual(300);
});
