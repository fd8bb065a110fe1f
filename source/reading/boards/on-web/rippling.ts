import type { BoardOnWeb, Site } from './on-web.ts';
import { part } from './sites.ts';

/** Rippling: a list without texts, in which a job stands once for each of its places. */
export const rippling: BoardOnWeb = {
  name: 'rippling',
  title: 'Rippling',
  example: 'rippling:acme',
  addresses: [
    /^ats(?:\.\w+)?\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?(?<name>[^/?]+)\/jobs(?:\/(?<job>[0-9a-f-]{36}))?/i,
    /^ats(?:\.\w+)?\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?(?<name>[^/?]+)\/?$/i,
    /^api\.rippling\.com\/platform\/api\/ats\/v\d\/board\/(?<name>[^/?]+)\/jobs(?:\/(?<job>[0-9a-f-]{36}))?/i,
  ],
  nobody: ['api', 'embed', 'static'],
  sitesNamed: (name) => [{ name }],
  request: (site) => ({ address: site.job === undefined ? jobs(site) : `${jobs(site)}/${part(site.job)}` }),
  details: ({ id }, site) => (id === undefined ? undefined : { address: `${jobs(site)}/${part(id)}` }),
};

function jobs({ name }: Site): string {
  return `https://api.rippling.com/platform/api/ats/v1/board/${part(name)}/jobs`;
}
