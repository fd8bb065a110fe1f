import { isRecord } from '../../records/json-record.ts';
import type { BoardOnWeb } from './on-web.ts';

/** What the threads are called whose comments are postings; there are others of the same author. */
const hiring = /\bwho(?:'|’| i)s hiring\b/i;

/** Hacker News: the comments of the newest “Who is hiring?”, or of a thread that is named. */
export const hackerNews: BoardOnWeb = {
  name: 'hn',
  title: 'Hacker News “Who is hiring?”',
  example: 'hn',
  addresses: [
    /^news\.ycombinator\.com\/item\?(?:.*&)?id=(?<name>\d+)/i,
    /^hn\.algolia\.com\/api\/v1\/items\/(?<name>\d+)/i,
    /^news\.ycombinator\.com\/(?:submitted\?id=whoishiring|jobs|$)/i,
  ],
  request: ({ name }) => (name === '' ? newest : { address: item(name) }),
  next: ({ request, value }) => {
    if (!request.isIndex || !isRecord(value) || !Array.isArray(value.hits)) return undefined;
    const thread = value.hits.find((hit: unknown) => isRecord(hit) && hiring.test(String(hit.title)));
    return isRecord(thread) ? { address: item(String(thread.objectID)) } : undefined;
  },
};

const newest = {
  address: 'https://hn.algolia.com/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=5',
  isIndex: true,
} as const;

function item(id: string): string {
  return `https://hn.algolia.com/api/v1/items/${encodeURIComponent(id)}`;
}
