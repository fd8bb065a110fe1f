import type { BoardOnWeb } from './on-web.ts';
import { countedOn, part } from './sites.ts';

const pageSize = 100;

/** Lever, which is in two places, each with names of its own: a name alone may be at either. */
export const lever: BoardOnWeb = {
  name: 'lever',
  title: 'Lever',
  example: 'lever:acme',
  addresses: [
    /^jobs\.(?<host>eu\.)?lever\.co\/(?<name>[^/?]+)(?:\/(?<job>[0-9a-f-]{36}))?/i,
    /^api\.(?<host>eu\.)?lever\.co\/v0\/postings\/(?<name>[^/?]+)(?:\/(?<job>[0-9a-f-]{36}))?/i,
  ],
  sitesNamed: (name) => [{ name }, { name, host: 'eu.' }],
  filters: ['team', 'department', 'location', 'commitment', 'level'],
  request: ({ name, host = '', job }) => {
    const board = `https://api.${host}lever.co/v0/postings/${part(name)}`;
    if (job !== undefined) return { address: `${board}/${part(job)}?mode=json` };
    return { address: `${board}?mode=json&limit=${pageSize}&skip=0` };
  },
  next: ({ request: { address }, value }) =>
    Array.isArray(value) && value.length === pageSize
      ? { address: countedOn(address, 'skip', pageSize) }
      : undefined,
  pause: 1000,
};
