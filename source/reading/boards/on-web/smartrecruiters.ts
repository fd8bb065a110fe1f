import { isRecord } from '../../records/json-record.ts';
import type { BoardOnWeb, Site } from './on-web.ts';
import { countedOn, part } from './sites.ts';

const pageSize = 100;

/** SmartRecruiters: lists in pages and without texts. */
export const smartRecruiters: BoardOnWeb = {
  name: 'smartrecruiters',
  title: 'SmartRecruiters',
  example: 'smartrecruiters:Acme',
  addresses: [
    /^(?:careers|jobs)\.smartrecruiters\.com\/(?<name>[^/?]+)(?:\/(?<job>\d+))?/i,
    /^api\.smartrecruiters\.com\/v1\/companies\/(?<name>[^/?]+)\/postings(?:\/(?<job>\d+))?/i,
  ],
  nobody: ['oneclick-ui', 'sr-jobs', 'static', 'embed'],
  sitesNamed: (name) => [{ name }],
  filters: ['q', 'country', 'region', 'city', 'department'],
  request: (site) =>
    site.job === undefined
      ? { address: `${postings(site)}?limit=${pageSize}&offset=0` }
      : { address: `${postings(site)}/${part(site.job)}` },
  next: ({ request: { address }, value }) =>
    isRecord(value) && Array.isArray(value.content) && value.content.length === pageSize
      ? { address: countedOn(address, 'offset', pageSize) }
      : undefined,
  details: ({ id }, site) => (id === undefined ? undefined : { address: `${postings(site)}/${part(id)}` }),
};

function postings({ name }: Site): string {
  return `https://api.smartrecruiters.com/v1/companies/${part(name)}/postings`;
}
