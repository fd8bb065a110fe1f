import { hasSavedTexts } from '../memory/saved/has-saved-texts.ts';
import type { SavedTexts } from '../memory/saved/saved-texts.ts';
import type { Posting } from '../postings/posting.ts';
import type { KeptPosting } from '../postings/versions/kept-posting.ts';
import { saysTheSame } from '../postings/versions/version.ts';
import type { Problem } from '../reading/problem.ts';
import type { Source } from '../sources/source.ts';
import { today, type World } from '../world.ts';
import { bookOf } from './keep-marked.ts';
import { openSavedTexts } from './open-saved-texts.ts';

type Around = Pick<World, 'env' | 'now'>;

/** What was read, and how well. */
export interface Read {
  readonly postings: readonly Posting[];
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/**
 * Looks after kept texts once sources were read to their ends: of one that was edited the earlier text stays too, and of one
 * that its board has no more it is noted since when. Resolves to the postings that only are there because they are kept.
 */
export async function tendKeptTexts(read: Read, world: Around): Promise<readonly Posting[]> {
  const saved = openSavedTexts(world);
  if (!saved || !hasSavedTexts(world)) return [];
  const present = new Map(read.postings.map((posting) => [posting.key, posting]));
  const sources = completeSources(read);
  const gone: Posting[] = [];
  const book = bookOf(world);
  const isWanted = (key: string) => !book || book.record(key)?.mark !== undefined;
  for (const kept of await saved.all()) {
    const posting = present.get(kept.key);
    if (posting) await tendPresent(posting, kept, saved, today(world));
    else if (kept.readFrom !== undefined && sources.has(kept.readFrom) && isWanted(kept.key))
      gone.push(postingOf(await tendGone(kept, saved, today(world))));
  }
  return gone;
}

/** A kept posting as one of those that were read. */
export function postingOf({ key, content, readFrom }: KeptPosting): Posting {
  const status = content.takenDown === undefined ? {} : { status: 'closed' as const };
  return {
    id: `kept-${key.replace(/[^a-z0-9]+/gi, '-')}`,
    key,
    ...(readFrom && { readFrom }),
    ...content,
    ...status,
  };
}

async function tendPresent(
  posting: Posting,
  kept: KeptPosting,
  saved: SavedTexts,
  day: string,
): Promise<void> {
  const isEdited = posting.sections.length > 0 && !saysTheSame(posting, kept.content);
  // Whatever cannot be written now is tried again with the next run.
  if (isEdited) await saved.keep(posting, day).catch(() => {});
  else if (kept.content.takenDown !== undefined) await saved.noteTakenDown(kept, undefined).catch(() => {});
}

async function tendGone(kept: KeptPosting, saved: SavedTexts, day: string): Promise<KeptPosting> {
  if (kept.content.takenDown !== undefined) return kept;
  const noted = { ...kept, content: { ...kept.content, takenDown: day } };
  return saved.noteTakenDown(kept, day).catch(() => noted);
}

/** What those sources are called that gave all that they have. */
function completeSources({ sources, problems, postings }: Read): ReadonlySet<string> {
  const troubled = new Set(problems.map(({ file }) => file));
  const given = new Set(postings.map(({ readFrom }) => readFrom));
  return new Set(
    sources
      .filter(({ live, title }) => live && given.has(title) && !troubled.has(title))
      .map(({ title }) => title),
  );
}
