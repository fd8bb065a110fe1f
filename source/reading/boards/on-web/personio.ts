import type { BoardOnWeb } from './on-web.ts';
import { atHost, hostOf, part } from './sites.ts';

/** Personio: a feed of XML, for some companies at .de and for others at .com. */
export const personio: BoardOnWeb = {
  name: 'personio',
  title: 'Personio',
  example: 'personio:acme',
  addresses: [/^(?<host>(?<name>[^./]+)\.jobs\.personio\.(?:de|com))\/(?:job\/(?<job>\d+))?/i],
  sitesNamed: atHost('jobs.personio.de', 'jobs.personio.com'),
  filters: ['language'],
  request: (site) => ({ address: `https://${hostOf(site, 'jobs.personio.de')}/xml?language=en` }),
  pageOf: (id, site) => `https://${hostOf(site, 'jobs.personio.de')}/job/${part(id)}`,
};
