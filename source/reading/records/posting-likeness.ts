import type { FactName } from '../../postings/fact-row.ts';
import { boardOf } from '../boards/index.ts';
import { rowFor } from './fact-names.ts';
import { isJobPosting, type JsonRecord } from './json-record.ts';
import { saysNothing, textIn } from './loose-values.ts';
import { namesSummary, textNamed } from './text-names.ts';

/** How surely a record is a posting: `no`, `maybe` as it names a role, or `yes`, as it says more of one or a board is known. */
export type Likeness = 'no' | 'maybe' | 'yes';

/** Facts that only work has. */
const ofWork: ReadonlySet<FactName> = new Set([
  'locations',
  'employment',
  'salary',
  'apply',
  'closes',
  'remote',
]);

/** What is said of many things that are no work. */
const ofAnything: ReadonlySet<FactName> = new Set(['url', 'posted', 'source', 'status', 'role']);

/** What the names of a record tell of what it is. */
interface Evidence {
  hasRole: boolean;
  /** How many of its names are of what only work has. */
  work: number;
  /** How many are facts or texts of a posting at all, but its role. */
  any: number;
}

function evidenceIn(record: JsonRecord): Evidence {
  const evidence: Evidence = { hasRole: false, work: 0, any: 0 };
  for (const name of Object.keys(record)) {
    const value = record[name];
    if (saysNothing(value)) continue;
    const fact = rowFor(name)?.name;
    if (fact === 'role' && typeof value === 'string') evidence.hasRole = true;
    if (fact && ofWork.has(fact)) evidence.work++;
    const isText = textNamed(name) !== undefined || namesSummary(name);
    if (isText || (fact && !ofAnything.has(fact))) evidence.any++;
  }
  return evidence;
}

/** How surely a record is a posting, by its own names alone. */
export function likenessOf(record: JsonRecord): Likeness {
  if (isJobPosting(record)) return 'yes';
  if (boardOf(record)) return 'yes';
  const { hasRole, work, any } = evidenceIn(record);
  const isNamed = hasRole || textIn(record.name) !== undefined;
  if (!isNamed) return any > 0 && textIn(record.text ?? record.body) !== undefined ? 'maybe' : 'no';
  return any + work > 0 ? 'yes' : 'maybe';
}

/** Whether a record says of itself what only work has: where it is, what it pays, how one applies. */
export function saysOfWork(record: JsonRecord): boolean {
  return evidenceIn(record).work > 0;
}

const manifestNames = [
  'dependencies',
  'devDependencies',
  'require',
  'scripts',
  'autoload',
  'license',
] as const;

/** Whether a record names something and is no posting. */
export function isOtherThing(record: JsonRecord): boolean {
  const isNamed = textIn(record.name) !== undefined;
  const isInMenu = /^[/#.]/.test(textIn(record.url ?? record.link ?? record.permalink) ?? '');
  // Most are neither, and need not be looked through.
  if (!isNamed && !isInMenu) return false;
  const { hasRole, work, any } = evidenceIn(record);
  if (hasRole) return isInMenu && any + work === 0;
  const isManifest = manifestNames.some((name) => record[name] !== undefined);
  return isNamed && work === 0 && (isManifest || any === 0);
}
