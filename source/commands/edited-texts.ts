import { setImmediate as keysTaken } from 'node:timers/promises';
import { cacheFolder } from '../cache-folder.ts';
import { OlderTexts } from '../memory/saved/older-texts.ts';
import type { Posting } from '../postings/posting.ts';
import { saysTheSame } from '../postings/versions/version.ts';
import { today, type World } from '../world.ts';

interface Change {
  readonly gone: readonly Posting[];
  readonly come: readonly Posting[];
}

/** Keeps for a while what postings said that say something else now. Keys get their turn in between; never rejects. */
export async function rememberEdited(
  { gone, come }: Change,
  world: Pick<World, 'env' | 'now'>,
): Promise<void> {
  const before = new Map(gone.map((posting) => [posting.key, posting]));
  const older = new OlderTexts(cacheFolder(world), world.now);
  let isAny = false;
  for (const posting of come) {
    await keysTaken();
    const earlier = before.get(posting.key);
    if (!earlier || !isEdited(earlier, posting)) continue;
    isAny = true;
    // A cache that cannot be written costs nothing but the text.
    await older.keep(earlier, today(world)).catch(() => {});
  }
  if (isAny) await older.tidy();
}

/** A text that is not there yet, or not any more, was not edited. */
function isEdited({ sections: before }: Posting, { sections: after }: Posting): boolean {
  if (before.length === 0 || after.length === 0) return false;
  const isSame =
    before.length === after.length &&
    before.every(({ heading, text }, at) => heading === after[at]?.heading && text === after[at]?.text);
  return !isSame && !saysTheSame({ sections: before }, { sections: after });
}
