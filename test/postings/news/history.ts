import type { Answer } from '../../../source/postings/news/answer.ts';
import { type Happening, happeningOf, lastButOne } from '../../../source/postings/news/happening.ts';
import { nextSeen } from '../../../source/postings/news/next-seen.ts';
import type { Seen } from '../../../source/postings/news/seen.ts';
import type { Posting } from '../../../source/postings/posting.ts';
import { finish } from '../../../source/postings/search/finder.ts';
import { madeUp } from '../../made-up-postings.ts';

/** The time of a day of a made-up history, counted from 1. */
export const dayOf = (day: number): number => Date.UTC(2026, 0, day);

/** A posting of a made-up board, known by the id that the board gave it. */
export function offer(id: string, facts: Partial<Posting> = {}): Posting {
  return madeUp({ role: `Role ${id}`, company: 'Acme', ...facts, id, key: `board:acme:${id}` });
}

type Said = Partial<Omit<Answer, 'postings'>> & { readonly postings: readonly Posting[] };

/** What is known after answers, one a day. */
export function afterDays(answers: readonly (Said | readonly Posting[])[], from?: Seen, day = 1): Seen {
  let seen = from;
  for (const [at, said] of answers.entries()) {
    const answer = 'postings' in said ? said : { postings: said };
    const time = dayOf(day + at);
    seen = finish(nextSeen(seen, { isComplete: true, at: new Date(time).toISOString(), ...answer }, time));
  }
  if (!seen) throw new Error('Nothing was answered.');
  return seen;
}

/** What there is to tell since a day, a line each: the id, what happened and how. */
export function toldSince(seen: Seen, since = lastButOne(seen, '')): readonly string[] {
  return [...seen.postings.values()]
    .flatMap((posting) => {
      const happening = happeningOf(posting, since);
      return happening ? [`${posting.key.replace(/.*:/, '')} ${inWords(happening)}`] : [];
    })
    .sort();
}

function inWords(news: Happening): string {
  if (news.kind === 'new') return news.isOtherPlace ? 'other place' : 'new';
  if (news.kind === 'edited') return `edited: ${news.parts.join(', ')}`;
  if (news.kind === 'closed') return 'closed';
  const of = news.repostOf === undefined ? 'back' : `repost of ${news.repostOf.replace(/.*:/, '')}`;
  return news.parts.length > 0 ? `${of}, edited: ${news.parts.join(', ')}` : of;
}
