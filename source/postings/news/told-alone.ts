import type { Posting } from '../posting.ts';
import { wordsOf } from '../text/fold.ts';
import type { SeenPosting } from './seen.ts';

/** A posting that is not there any more, as far as it is known. */
export function toldAlone({ key, about }: Pick<SeenPosting, 'key' | 'about'>): Posting {
  const id = wordsOf(about.role).join('-') || 'posting';
  return { ...about, id, key, status: 'closed', remote: 'unstated', sections: [] };
}
