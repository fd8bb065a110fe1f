import { isFalse, isTrue, readStatus } from '../status.ts';
import type { Gathered, Statement } from './gathered.ts';

const openFlags = [
  'active',
  'isactive',
  'listed',
  'islisted',
  'visible',
  'isvisible',
  'isopen',
  'ispublished',
];
const closedFlags = [
  'closed',
  'isclosed',
  'filled',
  'isfilled',
  'expired',
  'isexpired',
  'archived',
  'isarchived',
  'inactive',
];
const words = ['status', 'state', 'jobstatus', 'poststatus', 'postingstatus', 'positionstatus'];

/** Names under which records say whether a posting is open. */
export const statusNames: readonly string[] = [...openFlags, ...closedFlags, ...words];

/** Whether a posting is open: closed if anything says so. */
export function gatherStatus(statements: readonly Statement[]): Gathered {
  const read = statements.flatMap((statement) => {
    const status = statusIn(statement);
    return status ? [{ statement, status }] : [];
  });
  const isClosed = read.some(({ status }) => status === 'closed');
  return {
    facts: read.length > 0 ? { status: isClosed ? 'closed' : 'open' } : {},
    used: read.map(({ statement }) => statement),
  };
}

function statusIn({ name, value }: Statement) {
  if (words.includes(name)) return typeof value === 'boolean' ? undefined : readStatus(value);
  if (!isTrue(value) && !isFalse(value)) return undefined;
  return readStatus(isTrue(value) === openFlags.includes(name));
}
