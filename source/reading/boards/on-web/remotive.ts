import type { BoardOnWeb } from './on-web.ts';

/** Remotive: all in one answer. It asks for a link to it, to be named, and to be asked no more than four times a day. */
export const remotive: BoardOnWeb = {
  name: 'remotive',
  title: 'Remotive',
  example: 'remotive',
  addresses: [/^(?:www\.)?remotive\.(?:com|io)\/(?:remote-jobs\/[^/?]+\/(?:[^/?]*-)?(?<job>\d+)\b)?/i],
  filters: ['category', 'company_name', 'search'],
  request: () => ({ address: 'https://remotive.com/api/remote-jobs' }),
  lasting: 6 * 60 * 60 * 1000,
};
