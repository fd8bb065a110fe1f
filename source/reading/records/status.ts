import type { Posting } from '../../postings/posting.ts';
import { isRecord } from './json-record.ts';
import { readName } from './names.ts';

/** Whether a posting is open or closed. */
export type Status = NonNullable<Posting['status']>;

const words: Readonly<Record<Status | 'draft', readonly string[]>> = {
  open: 'open opened published active live listed public posted available current hiring enabled'.split(' '),
  closed:
    'closed filled archived expired inactive unpublished removed deleted cancelled canceled onhold paused suspended unlisted hidden unavailable ended offline disabled notactive notlisted'.split(
      ' ',
    ),
  draft: 'draft pending inreview pendingreview template'.split(' '),
};

/** Whether a word, or a truth value that says whether it is open, means that a posting is open or closed. */
export function readStatus(value: unknown): Status | undefined {
  if (typeof value === 'boolean') return value ? 'open' : 'closed';
  const word = wordOf(value);
  return word === ''
    ? undefined
    : (['open', 'closed'] as const).find((status) => words[status].includes(word));
}

/** Whether a record says that it is not published: it is a draft, or has a status of one. */
export function isDraft(record: unknown): boolean {
  if (!isRecord(record)) return false;
  const { draft, isDraft: named, is_draft: spelled, published, status, state } = record;
  if ([draft, named, spelled].some(isTrue)) return true;
  return (
    published === false ||
    [status, state].some((value) => value !== undefined && words.draft.includes(wordOf(value)))
  );
}

/** Whether a flag is set, as a truth value, a number or a word. */
export function isTrue(value: unknown): boolean {
  return (
    value === true || value === 1 || (typeof value === 'string' && /^(?:true|yes|y|1)$/i.test(value.trim()))
  );
}

/** Whether a flag is not set, as a truth value, a number or a word. */
export function isFalse(value: unknown): boolean {
  return (
    value === false || value === 0 || (typeof value === 'string' && /^(?:false|no|n|0)$/i.test(value.trim()))
  );
}

function wordOf(value: unknown): string {
  return typeof value === 'boolean'
    ? ''
    : (readName(value)
        ?.toLowerCase()
        .replace(/[^a-z]/g, '') ?? '');
}
