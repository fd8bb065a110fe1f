import path from 'node:path';
import { UserError } from '../errors.ts';
import { configFolder, homeFolder } from '../memory/config-folder.ts';
import { Heard } from '../sources/heard.ts';
import { kindOf } from '../sources/index.ts';
import { listenedTo } from '../sources/listened.ts';
import type { Freshness, Source } from '../sources/source.ts';
import { isStandardInput } from '../sources/standard-input.ts';
import { failed } from '../sources/trouble.ts';
import type { World } from '../world.ts';

/** A source that is followed. */
export interface Followed {
  /** As it is named in the file. */
  readonly from: string;
  /** What it means, however it is named: a path, or what the source is called. */
  readonly meant: string;
  /** What kind of source it is, in words. */
  readonly kind: string;
  readonly source: Source;
}

/** Opens sources that are followed. One that cannot be opened costs no other anything: it says why when it is read. */
export async function openFollows(
  follows: readonly string[],
  world: World,
  freshness: Freshness,
): Promise<readonly Followed[]> {
  return Promise.all(follows.map((from) => openFollow(from, world, freshness)));
}

/** The sources, and what they answer from now on. The archive never changes. */
export function listenTo(follows: readonly Followed[]): {
  readonly sources: readonly Source[];
  readonly heard: Heard;
} {
  const heard = new Heard(follows.filter(({ source }) => !source.isWhole).map(({ meant }) => meant));
  const sources = follows.map(({ source, meant }) =>
    source.isWhole ? source : listenedTo(source, (said) => heard.hear({ ...said, source: meant })),
  );
  return { sources, heard };
}

async function openFollow(from: string, world: World, freshness: Freshness): Promise<Followed> {
  try {
    if (isStandardInput(from)) throw new UserError('standard input cannot be followed', '');
    const named = await kindOf(from);
    const meant = named.isPath ? pathOf(from, world) : from;
    const kind = named.isPath ? await kindOf(meant) : named;
    const source = await kind.open(meant, world, freshness);
    return { from, meant: named.isPath ? meant : source.title, kind: source.kind ?? kind.name, source };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { from, meant: from, kind: 'unknown', source: failing(from, error.message) };
  }
}

/** Paths begin where the file is in which they stand, not where a person happens to be. */
function pathOf(from: string, world: World): string {
  const base = configFolder(world) ?? '';
  return path.resolve(base, from.replace(/^~(?=\/|$)/, homeFolder(world.env) ?? base));
}

function failing(title: string, message: string): Source {
  return {
    title,
    async *read() {
      yield failed(title, message);
    },
  };
}
