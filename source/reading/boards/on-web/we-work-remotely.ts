import type { BoardOnWeb } from './on-web.ts';
import { part } from './sites.ts';

/** We Work Remotely: a feed of the newest, and one for each of its categories. */
export const weWorkRemotely: BoardOnWeb = {
  name: 'weworkremotely',
  title: 'We Work Remotely',
  example: 'weworkremotely',
  addresses: [
    /^(?:www\.)?weworkremotely\.com\/categories\/(?<name>[\w-]+)/i,
    /^(?:www\.)?weworkremotely\.com\/(?:remote-jobs\/(?<job>[\w-]+)(?!\.rss)(?=$|[/?]))?/i,
  ],
  request: ({ name }) => ({
    address: `https://weworkremotely.com/${name === '' ? 'remote-jobs' : `categories/${part(name)}`}.rss`,
  }),
};
