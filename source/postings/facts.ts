import type { Posting } from './posting.ts';
import { cleanLine } from './text/clean.ts';

/** One fact as a person reads it. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** The quarter or date as it is shown: `2018 Q4`, `2018-10-31`; nothing if unknown. */
export function postedText({ posted = '' }: Posting): string {
  return posted.replace('-Q', ' Q');
}

/** Whether and how the work can be done remotely, in words; nothing if the posting does not say. */
export function remoteText({ remote, remoteNote }: Posting): string {
  const words = { yes: 'remote', partly: 'partly remote', no: 'not remote', unstated: '' }[remote];
  return [words, remoteNote].filter(Boolean).join(': ');
}

/** The facts that matter most, in the order in which they stand under a role. */
export function summaryOf(posting: Posting): readonly string[] {
  return [...workOf(posting), ...datingOf(posting)];
}

/** What the work is like: team, places, remote and visa rules, kind of employment. */
export function workOf(posting: Posting): readonly string[] {
  const visa = posting.visa && `visa: ${posting.visa}`;
  return [posting.team, posting.locations.join(', '), remoteText(posting), visa, posting.employment].filter(
    isKnown,
  );
}

/** When it was posted, and whether it is still open. */
export function datingOf(posting: Posting): readonly string[] {
  return [postedText(posting), posting.status].filter(isKnown);
}

function isKnown(fact: string | undefined): fact is string {
  return Boolean(fact);
}

/** Every fact that is known, with its name, in the order of a posting file. */
export function factsOf(posting: Posting): readonly Fact[] {
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Role', posting.role],
    ['Team', posting.team],
    ['Company', posting.company],
    ['Posted', postedText(posting)],
    ['Status', posting.status],
    ['Employment', posting.employment],
    ['Locations', posting.locations.join(', ')],
    ['Remote', remoteFact(posting)],
    ['Visa', posting.visa],
    ['Reports to', posting.reportsTo],
    ['Salary', posting.salary],
    ['Closes', posting.closes],
    ['Apply', posting.apply],
    ['Link', posting.url],
    ['Source', posting.source],
    ['Id', posting.id],
  ];
  const more = Object.entries(posting.more ?? {}).map(([name, value]) => [name, plain(value)] as const);
  return [...facts, ...more].flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

function remoteFact({ remote, remoteNote }: Posting): string {
  return [remote === 'unstated' ? '' : remote, remoteNote].filter(Boolean).join(': ');
}

function plain(value: unknown): string {
  return cleanLine(typeof value === 'string' ? value : JSON.stringify(value));
}
