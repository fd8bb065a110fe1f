import type { JsonRecord } from './json-record.ts';
import { plainName } from './name-words.ts';

/** What a flag of a record says of a fact, when it is up and when it is down. */
interface FlagRow {
  readonly names: readonly string[];
  readonly fact: 'status' | 'remote';
  readonly up?: string;
  readonly down?: string;
}

/** Flags by which records tell a fact, the telling ones first: whoever may work anywhere on some days is not on site. */
const table: readonly FlagRow[] = [
  { names: ['hybrid', 'ishybrid'], fact: 'remote', up: 'hybrid' },
  {
    names: ['telecommuting', 'isremote', 'remoteok', 'remoteallowed', 'allowremote', 'remotefriendly'],
    fact: 'remote',
    up: 'yes',
    down: 'no',
  },
  { names: ['onsite', 'isonsite', 'inoffice'], fact: 'remote', up: 'no' },
  {
    names: [
      'active',
      'isactive',
      'islisted',
      'listed',
      'isvisible',
      'visible',
      'isopen',
      'open',
      'ispublished',
    ],
    fact: 'status',
    down: 'closed',
  },
  {
    names: [
      'closed',
      'isclosed',
      'expired',
      'isexpired',
      'archived',
      'isarchived',
      'filled',
      'isfilled',
      'draft',
      'isdraft',
    ],
    fact: 'status',
    up: 'closed',
  },
];

const rows = new Map(
  table.flatMap((row, rank) => row.names.map((name) => [name, { ...row, rank }] as const)),
);

/** The record with what its flags tell as facts in their place. A flag that tells nothing new is left out. */
export function withFlagsRead(record: JsonRecord): JsonRecord {
  const told = new Map<string, { readonly value: string; readonly rank: number }>();
  const others: [string, unknown][] = [];
  for (const [name, value] of Object.entries(record)) {
    const row = typeof value === 'boolean' ? rows.get(plainName(name)) : undefined;
    if (!row) {
      others.push([name, value]);
      continue;
    }
    const says = value ? row.up : row.down;
    const known = told.get(row.fact);
    if (says !== undefined && (known === undefined || row.rank < known.rank))
      told.set(row.fact, { value: says, rank: row.rank });
  }
  if (others.length === Object.keys(record).length) return record;
  const [remote, status] = [told.get('remote')?.value, told.get('status')?.value];
  const facts = Object.fromEntries(others);
  return {
    ...facts,
    ...(remote !== undefined && (remote === 'hybrid' || isOpen(facts.remote)) && { remote }),
    ...(status !== undefined && { status }),
  };
}

/** Whether what is stated as remote leaves it to a flag: nothing, or a flag itself. */
function isOpen(remote: unknown): boolean {
  return remote === undefined || remote === false;
}
