import { ageInWords } from '../postings/age-in-words.ts';
import type { Source } from '../sources/source.ts';

const minute = 60_000;

/** How old the postings of sources that are asked are, by the oldest, and which failed; empty where there is nothing to say. */
export function noteOf(sources: readonly Source[], now: number, failed: readonly string[] = []): string {
  const oldest = sources.reduce((least, { live }) => Math.min(least, live?.readAt() ?? now), now);
  const age = now - oldest < minute ? '' : `read ${ageInWords(now - oldest)}`;
  const [first, ...others] = failed;
  const failure =
    first === undefined ? '' : `${others.length > 0 ? `${failed.length} sources` : first} failed`;
  return [age, failure].filter((part) => part !== '').join(', ');
}
