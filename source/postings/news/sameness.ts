import { addressKey } from '../address-key.ts';
import { companyName, placeWords, roleWords } from '../key.ts';
import type { Posting } from '../posting.ts';
import type { About } from './seen.ts';

/** The names under which boards keep which job a posting is of. */
const jobIds = ['internal_job_id'] as const;

/** What postings of the same job share: their board's id of the job, else company and role; nothing if neither is known. */
export function groupOf(posting: Posting): string {
  const id = jobIds.map((name) => posting.more?.[name]).find((each) => each !== undefined);
  const company = posting.company === undefined ? '' : companyName(posting.company);
  if (id !== undefined) return `job:${company}:${id}`;
  return company === '' ? '' : `role:${company}/${roleWords(posting.role)}`;
}

/** Whether a group is one that the board itself made. */
export function isBoardsGroup(group: string): boolean {
  return group.startsWith('job:');
}

/** What a repost has in common with the posting before it: company, role and places; nothing without a company. */
export function likenessOf({ company, role, locations }: About): string {
  if (company === undefined) return '';
  return [companyName(company), roleWords(role), placesOf(locations)].join('/');
}

/** Places in whatever order, as words. */
export function placesOf(locations: readonly string[]): string {
  return locations.map(placeWords).sort().join(', ');
}

/** The address of a posting's own page, as it is compared. */
export function addressOf({ url }: Pick<About, 'url'>): string | undefined {
  return url === undefined ? undefined : addressKey(url);
}

/** A posting in few words. */
export function aboutOf({ role, company, locations, url }: Posting): About {
  return { role, locations, ...(company !== undefined && { company }), ...(url !== undefined && { url }) };
}
