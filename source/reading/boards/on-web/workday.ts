import { isRecord } from '../../records/json-record.ts';
import type { BoardOnWeb, Site, WebRequest } from './on-web.ts';
import { part } from './sites.ts';

/** Larger pages are refused. */
const pageSize = 20;

/** Workday, whose names are a tenant with its host and a site of it: `acme.wd3/Careers`. */
export const workday: BoardOnWeb = {
  name: 'workday',
  title: 'Workday',
  example: 'workday:acme.wd3/Careers',
  addresses: [
    /^(?<host>[^./]+\.wd\d+\.myworkdayjobs\.com)\/wday\/cxs\/[^/]+\/(?<name>[^/?]+)(?:\/jobs$|(?<job>\/job\/[^?]+))?/i,
    /^(?<host>[^./]+\.wd\d+\.myworkdayjobs\.com)\/(?:[a-z]{2}-[A-Z]{2}\/)?(?<name>[^/?]+)(?:(?<job>\/(?:job|details)\/[^?]+))?/i,
  ],
  nobody: ['wday'],
  sitesNamed: (name) => {
    const [, tenant, site] = /^([^/.]+\.wd\d+)\/([^/]+)$/.exec(name) ?? [];
    return tenant && site ? [{ name: site, host: `${tenant}.myworkdayjobs.com` }] : [];
  },
  typed: ({ name, host = '' }) => `${host.replace('.myworkdayjobs.com', '')}/${name}`,
  request: (site) =>
    site.job === undefined
      ? pageAt(site, 0)
      : { address: `${api(site)}${site.job.replace(/^\/details/, '/job')}` },
  next: ({ request, value }, site) => {
    const jobs = isRecord(value) ? value.jobPostings : undefined;
    const offset = isRecord(request.body) ? Number(request.body.offset) : undefined;
    const isFull = Array.isArray(jobs) && jobs.length === pageSize;
    return isFull && offset !== undefined ? pageAt(site, offset + pageSize) : undefined;
  },
  details: ({ url = '' }, site) => {
    const [, path] =
      new RegExp(`^https://${site.host}/(?:[a-z]{2}-[A-Z]{2}/)?${site.name}(/job/.+)$`).exec(url) ?? [];
    return path === undefined ? undefined : { address: `${api(site)}${path}` };
  },
  completed: (answer, site) => {
    const jobs = isRecord(answer) ? answer.jobPostings : undefined;
    if (!isRecord(answer) || !Array.isArray(jobs)) return answer;
    const linked = jobs.map((each: unknown) =>
      isRecord(each) && typeof each.externalPath === 'string'
        ? { externalUrl: `https://${site.host}/${part(site.name)}${each.externalPath}`, ...each }
        : each,
    );
    return { ...answer, jobPostings: linked };
  },
};

function api({ name, host = '' }: Site): string {
  return `https://${host}/wday/cxs/${host.replace(/\..*/, '')}/${part(name)}`;
}

function pageAt(site: Site, offset: number): WebRequest {
  const body = { limit: pageSize, offset, searchText: '', appliedFacets: {} };
  return { address: `${api(site)}/jobs`, body };
}
