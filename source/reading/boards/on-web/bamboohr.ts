import { isRecord } from '../../records/json-record.ts';
import type { BoardOnWeb, Site } from './on-web.ts';
import { atHost, hostOf, part } from './sites.ts';

/** BambooHR: a list without texts and dates. */
export const bambooHr: BoardOnWeb = {
  name: 'bamboohr',
  title: 'BambooHR',
  example: 'bamboohr:acme',
  addresses: [/^(?<host>(?<name>[^./]+)\.bamboohr\.com)\/(?:(?:careers|jobs)\/?(?<job>\d+)?)?/i],
  nobody: ['www', 'app', 'api', 'documentation', 'help', 'partners'],
  sitesNamed: atHost('bamboohr.com'),
  request: (site) => ({
    address: site.job === undefined ? `${careers(site)}/list` : `${careers(site)}/${part(site.job)}/detail`,
  }),
  details: ({ id }, site) =>
    id === undefined ? undefined : { address: `${careers(site)}/${part(id)}/detail` },
  completed: (answer, site) => {
    const openings = isRecord(answer) ? answer.result : undefined;
    if (!isRecord(answer) || !Array.isArray(openings)) return answer;
    const linked = openings.map((each: unknown) =>
      isRecord(each) ? { jobOpeningShareUrl: `${careers(site)}/${part(String(each.id))}`, ...each } : each,
    );
    return { ...answer, result: linked };
  },
};

function careers(site: Site): string {
  return `https://${hostOf(site, 'bamboohr.com')}/careers`;
}
