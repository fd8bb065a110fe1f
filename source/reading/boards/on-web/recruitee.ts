import type { BoardOnWeb } from './on-web.ts';
import { atHost, hostOf } from './sites.ts';

/** Recruitee: all of a board in one answer, at a host of Recruitee's or of the company's own. */
export const recruitee: BoardOnWeb = {
  name: 'recruitee',
  title: 'Recruitee',
  example: 'recruitee:acme',
  addresses: [
    /^(?<host>(?<name>[^./]+)\.recruitee\.com)\/(?:(?:(?:l\/)?\w\w(?:-\w\w)?\/)?o\/(?<job>[^/?]+))?/i,
  ],
  nobody: ['www', 'app', 'api', 'support', 'docs', 'help', 'careers-analytics'],
  sitesNamed: atHost('recruitee.com'),
  embedded: [/\brecruiteecdn\.com\b/, /\bwindow\.recruitee\b/],
  request: (site) => ({ address: `https://${hostOf(site, 'recruitee.com')}/api/offers/` }),
};
