import { remotes } from '../../postings/posting.ts';
import type { JsonRecord } from './json-record.ts';

/** Whether a record is a posting as this program prints it: then every word of it is meant as it stands there. */
export function isOwn({ role, locations, remote, sections }: JsonRecord): boolean {
  return (
    typeof role === 'string' &&
    Array.isArray(locations) &&
    Array.isArray(sections) &&
    remotes.some((each) => each === remote)
  );
}
