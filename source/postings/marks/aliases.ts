import { addressKey } from '../address-key.ts';
import { companyName, keyOf } from '../key.ts';
import type { Posting, PostingContent } from '../posting.ts';
import type { About } from './event.ts';
import type { MarkRecord } from './record.ts';

/** What a key is without what tells postings apart that would have the same one. */
export function startOf(key: string): string | undefined {
  const at = key.lastIndexOf('~');
  // A path and an address may have one of their own: what tells postings apart is never longer.
  return at > 0 && /^[a-z0-9]{1,12}(?:~\d+)?$/.test(key.slice(at + 1)) ? key.slice(0, at) : undefined;
}

/** Whether a posting keeps its key when it is moved or told in other words. */
export function isLasting(key: string): boolean {
  return !key.startsWith('role:') && !key.startsWith('file:');
}

/** Whether two keys are of the same board: then two of them are never the same posting. */
export function areOfOneBoard(one: string, other: string): boolean {
  const board = one.slice(0, one.lastIndexOf(':'));
  return board !== '' && !board.includes('/') && board === other.slice(0, other.lastIndexOf(':'));
}

/** The alias of a page. */
export function pageAlias(url: string | undefined): string | undefined {
  const address = url === undefined ? undefined : addressKey(url);
  return address === undefined ? undefined : `address:${address}`;
}

/** The alias of a company, role and places; nothing without a company, as too many roles are called the same. */
export function roleAlias({
  company,
  role,
  locations,
}: Pick<PostingContent, 'company' | 'role' | 'locations'>) {
  return company ? keyOf({ company, role, locations, remote: 'unstated', sections: [] }) : undefined;
}

/** The alias of every application at a company. */
export function companyAlias(company: string | undefined): string | undefined {
  return company ? `company:${companyName(company)}` : undefined;
}

/** What else than its keys a record may be found by. */
export function aliasesOf({ keys, about, applied }: MarkRecord): readonly string[] {
  const starts = keys.flatMap((key) => startOf(key) ?? []).map(startAlias);
  const told = about ? [pageAlias(about.url), roleAlias(contentOf(about))] : [];
  const company = applied ? [companyAlias(about?.company)] : [];
  return [...new Set([...starts, ...told, ...company].filter((each) => each !== undefined))];
}

/** The alias of the keys that begin so. */
export function startAlias(start: string): string {
  return `${start}~`;
}

const placesApart = '; ';

/** What the log says of a posting, so that it can be known again. */
export function aboutOf({
  role,
  company,
  locations,
  url,
}: Pick<Posting, 'role' | 'company' | 'locations' | 'url'>): About {
  const place = locations.join(placesApart);
  return { role, ...(company && { company }), ...(place && { place }), ...(url && { url }) };
}

/** As much of a posting as the log says. */
export function contentOf({ role, company, place, url }: About): PostingContent {
  return {
    role,
    ...(company && { company }),
    locations: place ? place.split(placesApart) : [],
    remote: 'unstated',
    ...(url && { url }),
    sections: [],
  };
}
