import { isRecord } from '../../records/json-record.ts';
import type { BoardOnWeb } from './on-web.ts';
import { part } from './sites.ts';

/** Ashby: all of a board in one answer. */
export const ashby: BoardOnWeb = {
  name: 'ashby',
  title: 'Ashby',
  example: 'ashby:acme',
  addresses: [
    /^jobs\.ashbyhq\.com\/(?<name>[^/?]+)(?:\/(?<job>[0-9a-f-]{36}))?/i,
    /^api\.ashbyhq\.com\/posting-api\/job-board\/(?<name>[^/?]+)/i,
  ],
  nobody: ['api', 'assets', 'static', '_next'],
  sitesNamed: (name) => [{ name }],
  jobParameter: 'ashby_jid',
  request: ({ name }) => ({
    address: `https://api.ashbyhq.com/posting-api/job-board/${part(name)}?includeCompensation=true`,
  }),
  // What is not listed is meant for those who were given its address.
  completed: (answer, { job }) =>
    job === undefined && isRecord(answer) && Array.isArray(answer.jobs)
      ? { ...answer, jobs: answer.jobs.filter((each) => !isRecord(each) || each.isListed !== false) }
      : answer,
};
