import type { Happening } from './happening.ts';

/**
 * What happened to many postings, in few words and in fewer: `8 new (3 are not: 2 places of one role, 1 again), 2 edited, 1
 * closed`, `5 new, 1 again, 2 edited`. None where nothing has happened.
 */
export function newsCounts(all: Iterable<Happening>): readonly string[] {
  const kinds = { new: 0, again: 0, edited: 0, closed: 0 };
  const groups: string[] = [];
  for (const happening of all) {
    kinds[happening.kind]++;
    if (happening.kind === 'new' && happening.isOtherPlace) groups.push(happening.group);
  }
  const counted = (name: keyof typeof kinds, count = kinds[name]) => (count > 0 ? `${count} ${name}` : '');
  const isNew = counted('new', kinds.new - groups.length);
  const told = [
    [newOnes(kinds.new, kinds.again, groups), counted('edited'), counted('closed')],
    [isNew, counted('again'), counted('edited'), counted('closed')],
    [isNew, counted('again'), counted('edited')],
  ].map((parts) => parts.filter((part) => part !== '').join(', '));
  return [...new Set(told)].filter((words) => words !== '');
}

function newOnes(come: number, again: number, groups: readonly string[]): string {
  const notNew = again + groups.length;
  if (come + again === 0) return '';
  if (notNew === 0) return `${come} new`;
  const roles = new Set(groups).size;
  const reasons = [
    groups.length > 0 ? `${places(groups.length)} of ${roles === 1 ? 'one role' : `${roles} roles`}` : '',
    again > 0 ? `${again} again` : '',
  ].filter((part) => part !== '');
  return `${come + again} new (${notNew} ${notNew === 1 ? 'is' : 'are'} not: ${reasons.join(', ')})`;
}

function places(count: number): string {
  return count === 1 ? '1 place' : `${count} places`;
}
