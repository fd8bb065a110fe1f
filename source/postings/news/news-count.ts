import type { Happening } from './happening.ts';

/** What happened to many postings, in few words: `8 new (3 are not: 2 places of one role, 1 again), 2 edited, 1 closed`. */
export function newsCount(all: Iterable<Happening>): string {
  const kinds = { new: 0, again: 0, edited: 0, closed: 0 };
  const groups: string[] = [];
  for (const happening of all) {
    kinds[happening.kind]++;
    if (happening.kind === 'new' && happening.isOtherPlace) groups.push(happening.group);
  }
  return [
    newOnes(kinds.new, kinds.again, groups),
    kinds.edited > 0 ? `${kinds.edited} edited` : '',
    kinds.closed > 0 ? `${kinds.closed} closed` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function newOnes(come: number, again: number, groups: readonly string[]): string {
  const notNew = again + groups.length;
  if (come + again === 0) return '';
  if (notNew === 0) return `${come} new`;
  const roles = new Set(groups).size;
  const reasons = [
    groups.length > 0
      ? `${counted(groups.length, 'place')} of ${roles === 1 ? 'one role' : `${roles} roles`}`
      : '',
    again > 0 ? `${again} again` : '',
  ].filter((part) => part !== '');
  return `${come + again} new (${notNew} ${notNew === 1 ? 'is' : 'are'} not: ${reasons.join(', ')})`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
