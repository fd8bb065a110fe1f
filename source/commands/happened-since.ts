import { type Happening, happeningOf, lastTime } from '../postings/news/happening.ts';
import { addressOf, likenessOf } from '../postings/news/sameness.ts';
import type { About, Moment, Seen, SeenPosting } from '../postings/news/seen.ts';
import { toldAlone } from '../postings/news/told-alone.ts';
import type { Posting } from '../postings/posting.ts';
import { createFinder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import { today } from '../world.ts';
import type { SeenMemory } from './seen-memory.ts';

/** Something that happened, and to which posting. */
export interface Happened {
  readonly posting: Posting;
  readonly happening: Happening;
}

interface Asked {
  /** Under which name it is asked. */
  readonly name: string;
  /** Since when; without it since the last time under that name. */
  readonly since: Moment | undefined;
  readonly query: Query;
  readonly now: number;
}

/** In which order things are told. */
const kinds: readonly Happening['kind'][] = ['new', 'again', 'edited', 'closed'];

/**
 * What happened to the postings that a query finds, since some time; nothing the first time. What happened to one posting in
 * several places is told once.
 */
export function happenedSince(
  memory: Pick<SeenMemory, 'all' | 'answered'>,
  { name, since, query, now }: Asked,
): readonly Happened[] {
  const all = memory.all();
  const isKnown = all.some(({ bookmarks }) => bookmarks.has(name));
  const answered = memory.answered();
  const told = new Map<string, Seen>();
  const happened = new Map<Posting, Happening>();
  for (const seen of all) {
    const start = since ?? lastTime(seen, name) ?? (isKnown ? seen.since : seen.at);
    for (const [posting, happening] of happenedAt(seen, start))
      if (!isTold(posting.about, seen, told))
        happened.set(answered.get(posting.key) ?? toldAlone(posting), happening);
  }
  const found = createFinder([...happened.keys()], today({ now: () => now })).find(query);
  return found
    .flatMap((posting) => {
      const happening = happened.get(posting);
      return happening ? [{ posting, happening }] : [];
    })
    .sort((a, b) => kinds.indexOf(a.happening.kind) - kinds.indexOf(b.happening.kind));
}

/** What happened to the postings of one source. */
function happenedAt(seen: Seen, start: Moment): readonly (readonly [SeenPosting, Happening])[] {
  const since = start > seen.since ? start : seen.since;
  return [...seen.postings.values()].flatMap((posting) => {
    const happening = happeningOf(posting, since, '');
    return happening ? [[posting, happening] as const] : [];
  });
}

/** Whether another source has told it; it is told from now on. */
function isTold(about: About, seen: Seen, told: Map<string, Seen>): boolean {
  const names = [addressOf(about), likenessOf(about)].filter((each) => each !== undefined && each !== '');
  const others = names.map((each) => told.get(each ?? ''));
  for (const each of names) told.set(each ?? '', seen);
  return others.some((other) => other !== undefined && other !== seen);
}
