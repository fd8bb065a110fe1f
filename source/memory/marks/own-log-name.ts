import { hostname } from 'node:os';

/** What the file is called in which this machine keeps what is said in a year: no other machine writes it. */
export function ownLogName(year: number, host = hostname()): string {
  const safe = host
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .slice(0, longestHost);
  return `${year}.${safe || 'host'}.jsonl`;
}

const longestHost = 60;
