import type { BoardOnWeb } from './on-web.ts';
import { part } from './sites.ts';

/** Greenhouse: all of a board in one answer. */
export const greenhouse: BoardOnWeb = {
  name: 'greenhouse',
  title: 'Greenhouse',
  example: 'greenhouse:acme',
  addresses: [
    /^(?:job-)?boards(?:\.\w+)?\.greenhouse\.io\/embed\/job_\w+(?:\/js)?\?(?:.*&)?for=(?<name>[^&]+)(?:.*&token=(?<job>\d+))?/i,
    /^(?:job-)?boards(?:\.\w+)?\.greenhouse\.io\/\?(?:.*&)?(?:for|url_token)=(?<name>[^&]+)/i,
    /^(?:job-)?boards(?:\.\w+)?\.greenhouse\.io\/(?<name>[^/?]+)(?:\/jobs\/(?<job>\d+))?/i,
    /^(?:boards-)?api(?:\.\w+)?\.greenhouse\.io\/v1\/boards\/(?<name>[^/?]+)(?:\/jobs\/(?<job>\d+))?/i,
  ],
  nobody: ['embed', 'v1', 'api', 'js', 'css', 'assets'],
  sitesNamed: (name) => [{ name }],
  embedded: [/"urlToken"\s*:\s*"([\w-]+)"/, /\bboardToken\s*[=:]\s*["']([\w-]+)["']/],
  jobParameter: 'gh_jid',
  request: ({ name, job }) => {
    const board = `https://boards-api.greenhouse.io/v1/boards/${part(name)}/jobs`;
    const wanted = job === undefined ? '?content=true&' : `/${part(job)}?`;
    return { address: `${board}${wanted}pay_transparency=true` };
  },
};
