import { cacheFolder } from '../../cache-folder.ts';
import { UserError } from '../../errors.ts';
import type { Freshness, Input, Source, SourceKind } from '../source.ts';
import { Cache } from './cache.ts';
import type { Client } from './client.ts';
import { isKnownName, kindOf, targetOf, titleOf } from './targets.ts';
import { WebSource } from './web-source.ts';

/** A board by its name, or any address on the web. */
export const webKind: SourceKind = {
  name: 'a board or an address on the web',
  matches: (from) => targetOf(from) !== undefined || isKnownName(from),
  open: openWeb,
};

function openWeb(from: string, outside: Input, freshness: Freshness = 'recent'): Source {
  const target = targetOf(from);
  if (!target)
    throw new UserError(
      `“${from}” is no file, no board and no address that is read.`,
      'Addresses begin with https://; npm-jobs boards lists how boards are written.',
    );
  return new WebSource({
    from,
    title: titleOf(target),
    kind: kindOf(target),
    isOfMany: target.kind === 'board' && !target.board.sitesNamed,
    cache: new Cache(cacheFolder(outside)),
    now: () => outside.now(),
    freshness,
    asker: async (meant) => {
      const { Asker } = await import('./asker.ts');
      return new Asker(from, meant, await clientOf(outside));
    },
  });
}

/** One client for all sources of a run: only so it knows whom it asks already. */
const clients = new WeakMap<Input, Promise<Client>>();

function clientOf(outside: Input): Promise<Client> {
  const known = clients.get(outside) ?? openClient(outside);
  clients.set(outside, known);
  return known;
}

async function openClient(outside: Input): Promise<Client> {
  const { Client: Opened } = await import('./client.ts');
  const network = outside.network ?? (await import('./node-network.ts')).nodeNetwork(outside);
  return new Opened(network, () => outside.now());
}
