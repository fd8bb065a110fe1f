import type { BoardOnWeb } from './on-web.ts';
import { atHost, hostOf } from './sites.ts';

/** Pinpoint: all of a board in one answer. */
export const pinpoint: BoardOnWeb = {
  name: 'pinpoint',
  title: 'Pinpoint',
  example: 'pinpoint:acme',
  addresses: [
    /^(?<host>(?<name>[^./]+)\.pinpointhq\.com)\/(?:(?:\w\w(?:-\w\w)?\/)?postings\/(?<job>[0-9a-f-]{8,}))?/i,
  ],
  nobody: ['www', 'app', 'api', 'help', 'developers'],
  sitesNamed: atHost('pinpointhq.com'),
  request: (site) => ({ address: `https://${hostOf(site, 'pinpointhq.com')}/postings.json` }),
};
