import { onTestFinished } from 'vitest';
import { type Contents, openLibrary, readLibrary } from '../../../source/sources/library.ts';
import type { Freshness, Source } from '../../../source/sources/source.ts';
import { fakeNetwork } from '../../board-server/fake-network.ts';
import type { Answers } from '../../board-server/made-up-boards.ts';
import { fakeWorld } from '../../fake-world.ts';
import { makeTemporaryFolder } from '../../temporary-folder.ts';

/** A computer with a cache of its own and a network of made-up boards. */
export function computer(others?: Answers) {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const network = fakeNetwork(others);
  const clock = { now: new Date(2026, 8, 10, 12).getTime() };
  const world = {
    ...fakeWorld({ env: { NPM_JOBS_HOME: folder.path } }),
    network,
    now: () => clock.now,
  };
  const open = (from: string, freshness?: Freshness) => openLibrary([from], world, freshness);
  return {
    folder,
    network,
    clock,
    /** Its postings and problems; trouble that leaves none is an error. */
    read: async (from: string, freshness?: Freshness): Promise<Contents> =>
      readLibrary(await open(from, freshness)),
    readAll: async (froms: readonly string[]): Promise<Contents> =>
      readLibrary(await openLibrary(froms, world)),
    source: async (from: string, freshness?: Freshness): Promise<Source> => {
      const [source] = (await open(from, freshness)).sources;
      if (!source) throw new Error('there is no source');
      return source;
    },
  };
}
