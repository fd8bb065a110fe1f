import type { Posting } from '../posting.ts';
import { type News, type StandingOf, standingWith } from '../standing.ts';
import type { ToldNews } from './told-news.ts';

/**
 * What is known of postings, with what happened to them at their sources. Of a repost it is told what the person had said of
 * the posting before it: “again: closed 24 days ago, you hid it”.
 */
export function withNews(
  said: StandingOf | undefined,
  newsOf: (posting: Posting) => ToldNews | undefined,
): StandingOf {
  const told = (posting: Posting): News | undefined => {
    const news = newsOf(posting);
    const mark = said && news?.repostOf !== undefined && markBefore(posting, news.repostOf, said);
    return news && mark ? { ...news, words: `${news.words}, ${mark}` } : news;
  };
  return standingWith(said, told) ?? (() => undefined);
}

function markBefore({ url: _url, ...posting }: Posting, key: string, said: StandingOf): string | undefined {
  const { mark, record } = said({ ...posting, key }) ?? {};
  if (!mark || !record?.keys.includes(key)) return undefined;
  return mark.mark.isHidden ? 'you hid it' : `you: ${mark.mark.name} on ${mark.on}`;
}
