import { MarkLog } from '../memory/marks/mark-log.ts';
import { standingIn } from '../postings/marks/standing-of.ts';
import { asksForHidden } from '../postings/search/asks-for-hidden.ts';
import { withoutHidden } from '../postings/search/hidden.ts';
import type { Query } from '../postings/search/query.ts';
import { tell } from '../terminal/output.ts';
import { today, type World } from '../world.ts';
import type { KnownNow } from './known-now.ts';

/** What a person said of postings. */
export function saidBefore(query: Query, world: World): KnownNow {
  const log = new MarkLog(world);
  const standingOf = log.book.isEmpty ? undefined : standingIn(log.book, today(world));
  let hidden = 0;
  return {
    standingOf,
    closed: [],
    shown(found) {
      const part = withoutHidden(found, asksForHidden(query) ? undefined : standingOf);
      hidden = part.hidden;
      return part;
    },
    async leave() {
      await log.keepIndex();
      if (hidden > 0 && world.stderr.isTTY)
        await tell(world.stderr, `npm-jobs: ${hidden} hidden; is:hidden lists what you hid.\n`);
    },
  };
}
