import { UserError } from '../errors.ts';
import type { Options } from '../flags.ts';
import { followed } from '../memory/follows-file.ts';
import { type Library, libraryOf, openLibrary } from '../sources/library.ts';
import type { Freshness } from '../sources/source.ts';
import { today, type World } from '../world.ts';

/** The sources that `--from` names, else those that are followed, else the archive; as fresh as an option says, or else as usual. */
export async function libraryFor(options: Options, usual: Freshness, world: World): Promise<Library> {
  const freshness = freshnessFor(options, usual);
  const follows = options.from.length === 0 ? followed(world) : [];
  // The archive is of a time of its own.
  const day = options.from.length + follows.length > 0 ? { today: today(world) } : {};
  if (follows.length === 0) return { ...(await openLibrary(options.from, world, freshness)), ...day };
  const { listenTo, openFollows } = await import('./open-follows.ts');
  const { sources, heard } = listenTo(await openFollows(follows, world, freshness));
  return { ...libraryOf(sources), ...day, heard };
}

/** How fresh postings have to be. */
export function freshnessFor({ offline, refresh }: Options, usual: Freshness): Freshness {
  if (offline && refresh)
    throw new UserError('--offline asks nobody, and --refresh does.', 'Use one of them.');
  if (offline) return 'offline';
  return refresh ? 'now' : usual;
}
