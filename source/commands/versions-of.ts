import { cacheFolder } from '../cache-folder.ts';
import { OlderTexts } from '../memory/saved/older-texts.ts';
import type { Posting } from '../postings/posting.ts';
import { saysTheSame, type Version } from '../postings/versions/version.ts';
import { today, type World } from '../world.ts';
import { postingOf } from './kept-texts.ts';
import { openSavedTexts } from './open-saved-texts.ts';

/** Every text of a posting that is known, the oldest first, and that of now last; each says something else than the one before. */
export async function versionsOf(
  posting: Posting,
  world: Pick<World, 'env' | 'now'>,
): Promise<readonly Version[]> {
  const saved = (await openSavedTexts(world)?.versionsOf(posting.key)) ?? [];
  const older = await new OlderTexts(cacheFolder(world), world.now).versionsOf(posting.key);
  const kept = saved.map(
    (each): Version => ({ on: each.on, posting: { ...postingOf(each), id: posting.id } }),
  );
  const known = [...kept, ...older].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const versions: Version[] = [];
  for (const version of known)
    if (!versions.some((each) => saysTheSame(each.posting, version.posting))) versions.push(version);
  const at = versions.findIndex((version) => saysTheSame(version.posting, posting));
  const now = { on: versions[at]?.on ?? today(world), posting };
  return [...versions.filter((_version, index) => index !== at), now];
}
