import { expect, test } from 'vitest';
import { Book } from '../../../source/postings/marks/book.ts';
import { standingIn } from '../../../source/postings/marks/standing-of.ts';
import { NewsBook } from '../../../source/postings/news/news-book.ts';
import { withNews } from '../../../source/postings/news/with-news.ts';
import { afterDays, dayOf, offer } from './history.ts';

const [baker, cook] = [offer('Baker'), offer('Cook')];
const again = offer('Cook2', { role: 'Role Cook' });
const news = new NewsBook([afterDays([[baker, cook], [baker], [baker, again]])], 'browser', dayOf(26));

function wordsWith(set: string | undefined) {
  const events = set === undefined ? [] : [{ at: dayOf(1), id: cook.key, set, on: '2026-01-01' }];
  const known = withNews(standingIn(Book.of(events), '2026-01-26'), (posting) => news.newsOf(posting));
  return known(again)?.news?.words;
}

test('of a repost it is told what was said of the posting before it', () => {
  expect(wordsWith('hidden')).toBe('again: closed 24 days ago, you hid it');
  expect(wordsWith('rejected')).toBe('again: closed 24 days ago, you: rejected on 2026-01-01');
  expect(wordsWith(undefined)).toBe('again: closed 24 days ago');
});

test('where nothing was said there is the news alone, and where there is none nothing', () => {
  const known = withNews(undefined, (posting) => news.newsOf(posting));
  expect(known(again)?.news?.kind).toBe('again');
  expect(known(baker)).toBeUndefined();
});
