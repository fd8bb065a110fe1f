import type { BoardOnWeb } from './on-web.ts';
import { atHost, hostOf } from './sites.ts';

/** Breezy HR: a list, mostly without texts; those stand in the pages of its jobs. */
export const breezy: BoardOnWeb = {
  name: 'breezy',
  title: 'Breezy HR',
  example: 'breezy:acme',
  addresses: [/^(?<host>(?<name>[^./]+)\.breezy\.hr)\/(?:p\/(?<job>[0-9a-f]+))?/i],
  nobody: ['www', 'app', 'api', 'help', 'developer'],
  sitesNamed: atHost('breezy.hr'),
  request: (site) => ({ address: `https://${hostOf(site, 'breezy.hr')}/json` }),
  details: ({ url }, site) =>
    url !== undefined && URL.canParse(url) && new URL(url).host === hostOf(site, 'breezy.hr')
      ? { address: url, isPage: true }
      : undefined,
};
