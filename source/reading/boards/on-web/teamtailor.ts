import { isRecord } from '../../records/json-record.ts';
import type { BoardOnWeb } from './on-web.ts';
import { atHost, hostOf } from './sites.ts';

/** Teamtailor: a JSON Feed at a host of Teamtailor's or of the company's own. */
export const teamtailor: BoardOnWeb = {
  name: 'teamtailor',
  title: 'Teamtailor',
  example: 'teamtailor:acme',
  addresses: [
    /^(?<host>(?<name>[^./]+)(?:\.[a-z]{2})?\.teamtailor\.com)\/(?:(?:\w\w(?:-\w\w)?\/)?jobs\/(?<job>\d[^/?]*))?/i,
  ],
  nobody: ['www', 'app', 'api', 'docs', 'support', 'career'],
  sitesNamed: atHost('teamtailor.com'),
  embedded: [/\bteamtailor-cdn\.com\b/],
  request: (site) => ({ address: `https://${hostOf(site, 'teamtailor.com')}/jobs.json` }),
  next: ({ request: { address }, value }) => {
    const next = isRecord(value) ? value.next_url : undefined;
    const isThere = typeof next === 'string' && URL.canParse(next, address);
    const url = isThere ? new URL(next, address) : undefined;
    return url?.host === new URL(address).host ? { address: url.href } : undefined;
  },
};
