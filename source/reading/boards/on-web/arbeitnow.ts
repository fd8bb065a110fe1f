import { isRecord } from '../../records/json-record.ts';
import type { BoardOnWeb } from './on-web.ts';
import { countedOn } from './sites.ts';

/** Arbeitnow: pages of a hundred, the newest first. */
export const arbeitnow: BoardOnWeb = {
  name: 'arbeitnow',
  title: 'Arbeitnow',
  example: 'arbeitnow',
  addresses: [/^(?:www\.)?arbeitnow\.com\/(?:jobs\/companies\/[^/?]+\/(?<job>[^/?]+))?/i],
  request: () => ({ address: 'https://www.arbeitnow.com/api/job-board-api?page=1' }),
  // Its own address of the next page searches for something that changes.
  next: ({ request: { address }, value }) =>
    isRecord(value) &&
    Array.isArray(value.data) &&
    value.data.length > 0 &&
    isRecord(value.links) &&
    value.links.next
      ? { address: countedOn(address, 'page', 1, 1) }
      : undefined,
  pause: 1000,
};
