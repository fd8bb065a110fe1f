import { isRecord } from '../../records/json-record.ts';
import type { BoardOnWeb } from './on-web.ts';
import { countedOn } from './sites.ts';

const pageSize = 20;

/** Himalayas: pages of twenty, the newest first, of far more than are asked for. So many requests are not made every hour. */
export const himalayas: BoardOnWeb = {
  name: 'himalayas',
  title: 'Himalayas',
  example: 'himalayas',
  addresses: [/^(?:www\.)?himalayas\.app\/(?:companies\/[^/?]+\/jobs\/(?<job>[^/?]+))?/i],
  request: () => ({ address: `https://himalayas.app/jobs/api?limit=${pageSize}&offset=0` }),
  next: ({ request: { address }, value }) =>
    isRecord(value) && Array.isArray(value.jobs) && value.jobs.length === pageSize
      ? { address: countedOn(address, 'offset', pageSize) }
      : undefined,
  pause: 1000,
  lasting: 6 * 60 * 60 * 1000,
};
