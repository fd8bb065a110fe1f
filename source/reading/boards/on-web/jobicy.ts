import type { BoardOnWeb } from './on-web.ts';

/** Jobicy: the newest in one answer. It asks for a link to it, to be named, and to be asked no more than once an hour. */
export const jobicy: BoardOnWeb = {
  name: 'jobicy',
  title: 'Jobicy',
  example: 'jobicy',
  addresses: [/^(?:www\.)?jobicy\.com\/(?:jobs\/(?<job>\d+)\b)?/i],
  filters: ['geo', 'industry', 'tag'],
  request: () => ({ address: 'https://jobicy.com/api/v2/remote-jobs?count=100' }),
};
