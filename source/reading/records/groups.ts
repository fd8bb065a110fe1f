import type { FactName } from '../../postings/fact-row.ts';
import { employmentNames, gatherEmployment } from './gathered/employment.ts';
import type { Gathered, Statement } from './gathered/gathered.ts';
import { gatherPay, payPartNamed } from './gathered/pay.ts';
import { gatherPlaces, placeNames } from './gathered/places.ts';
import { remembered } from './gathered/remembered.ts';
import { remoteNames } from './gathered/remote.ts';
import { gatherStatus, statusNames } from './gathered/status.ts';

/** Facts of which records say parts under several names, which are understood together. */
export type GroupName = 'status' | 'employment' | 'places' | 'remote' | 'pay';

/** The statements of a record that belong to each group. */
export type Groups = Readonly<Record<GroupName, readonly Statement[]>>;

const ofFacts: Partial<Record<FactName, GroupName>> = {
  status: 'status',
  employment: 'employment',
  employmentNote: 'employment',
  locations: 'places',
  remote: 'remote',
  remoteNote: 'remote',
  salary: 'pay',
};

/** Whether a fact is told by several names together. */
export function isOfGroup(fact: FactName): boolean {
  return ofFacts[fact] !== undefined;
}

const ofNames = new Map<string, GroupName>([
  ...placeNames.map((name) => [name, 'places'] as const),
  ...remoteNames.map((name) => [name, 'remote'] as const),
  ...employmentNames.map((name) => [name, 'employment'] as const),
  ...statusNames.map((name) => [name, 'status'] as const),
]);

/** The group that a name belongs to, which may be a name of a fact. */
export function groupOf(name: string, fact?: FactName): GroupName | undefined {
  return (fact && ofFacts[fact]) ?? ofNames.get(name) ?? (payPartNamed(name) ? 'pay' : undefined);
}

const statusOf = remembered(gatherStatus);
const employmentOf = remembered(gatherEmployment);
const payOf = remembered(gatherPay);
const placesOf = remembered(gatherPlaces);

/** What all groups say. A value under a fact's own name that is not understood keeps that fact unknown. */
export function gather({ status, employment, places, remote, pay }: Groups): readonly Gathered[] {
  const told: Gathered[] = [];
  if (status.length > 0) told.push(unlessUnread('status', status, statusOf));
  if (employment.length > 0) told.push(unlessUnread('employment', employment, employmentOf));
  if (pay.length > 0) told.push(unlessUnread('salary', pay, payOf));
  if (places.length + remote.length > 0) told.push(placesOf(places, remote));
  return told;
}

function unlessUnread(
  own: FactName,
  statements: readonly Statement[],
  read: (statements: readonly Statement[]) => Gathered,
): Gathered {
  const gathered = read(statements);
  const isUnread = statements.some((each) => each.key === own && !gathered.used.includes(each));
  return isUnread ? { facts: {}, used: [] } : gathered;
}
