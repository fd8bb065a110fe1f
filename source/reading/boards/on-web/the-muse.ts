import { isRecord } from '../../records/json-record.ts';
import type { BoardOnWeb } from './on-web.ts';
import { countedOn } from './sites.ts';

/** The Muse: pages of twenty, up to the ninety-ninth, and 500 requests an hour. */
export const theMuse: BoardOnWeb = {
  name: 'themuse',
  title: 'The Muse',
  example: 'themuse',
  addresses: [/^(?:www\.)?themuse\.com\/(?:jobs\/[^/?]+\/(?<job>[^/?]+))?/i],
  filters: ['category', 'level', 'location', 'company'],
  request: () => ({ address: 'https://www.themuse.com/api/public/jobs?page=0' }),
  next: ({ request: { address }, value }) =>
    isRecord(value) && Number(value.page) + 1 < Number(value.page_count)
      ? { address: countedOn(address, 'page', 1) }
      : undefined,
  mostPages: 99,
  pause: 1000,
};
