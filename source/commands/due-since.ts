import { haveMarks } from '../memory/marks/marks-folder.ts';
import { contentOf } from '../postings/marks/aliases.ts';
import type { MarkRecord } from '../postings/marks/record.ts';
import { lastLook } from '../postings/news/happening.ts';
import type { Moment, Seen } from '../postings/news/seen.ts';
import { toldAlone } from '../postings/news/told-alone.ts';
import type { Posting } from '../postings/posting.ts';
import { createFinder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import { today, type World } from '../world.ts';

/** Something that a person meant to do about a posting, and the day on which. */
export interface Due {
  readonly posting: Posting;
  readonly day: string;
}

interface Asked {
  readonly name: string;
  readonly since: Moment | undefined;
  readonly query: Query;
}

/** What has become due since some time, or since the last look under a name, of the postings that a query finds; nothing the first time. */
export async function dueSince(
  known: readonly Seen[],
  { name, since, query }: Asked,
  world: Pick<World, 'now' | 'env'>,
): Promise<readonly Due[]> {
  const from = since ?? lastLook(known, name);
  if (from === undefined || !haveMarks(world)) return [];
  const { MarkLog } = await import('../memory/marks/mark-log.ts');
  const [start, end] = [today({ now: () => Date.parse(from) }), today(world)];
  const due = new Map<Posting, string>();
  for (const record of new MarkLog(world).book.records)
    if (record.due !== undefined && record.due > start && record.due <= end)
      due.set(postingOf(record), record.due);
  return createFinder([...due.keys()], end)
    .find(query)
    .map((posting) => ({ posting, day: due.get(posting) ?? '' }));
}

function postingOf({ keys: [key = ''], about }: MarkRecord): Posting {
  const { role, company, locations, url } = contentOf(about ?? { role: key });
  return toldAlone({ key, about: { role, locations, ...(company && { company }), ...(url && { url }) } });
}
