import { rowFor } from './facts.ts';
import { isRecord, isTyped, type JsonRecord } from './json-record.ts';

/** Names under which the answers of job boards, and graphs of schema.org, hold their postings. */
const lists = ['@graph', 'jobs', 'postings', 'positions', 'offers', 'results', 'data'] as const;

/** What can be a posting in a value: it, or what it holds; but nothing of which schema.org says that it is something else. */
export function jobsIn(value: unknown): readonly unknown[] {
  return [value]
    .flat()
    .flatMap(heldIn)
    .filter((each) => !isOther(each));
}

function heldIn(value: unknown): readonly unknown[] {
  if (!isRecord(value) || namesRole(value)) return [value];
  return lists.map((name) => value[name]).find((each) => Array.isArray(each)) ?? [value];
}

function isOther(value: unknown): boolean {
  return isTyped(value) && ![value['@type']].flat().includes('JobPosting') && !namesRole(value);
}

function namesRole(record: JsonRecord): boolean {
  return Object.keys(record).some((key) => rowFor(key)?.name === 'role');
}
