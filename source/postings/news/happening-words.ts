import { ageInWords } from '../age-in-words.ts';
import type { Happening } from './happening.ts';
import { daysBetween, type Moment } from './seen.ts';

type WordsFor = {
  readonly [Kind in Happening['kind']]: (happening: Happening & { kind: Kind }, now: Moment) => string;
};

const words: WordsFor = {
  new: ({ isOtherPlace }) => (isOtherPlace ? 'new: another place of an open role' : 'new'),
  edited: ({ parts }) => `edited: ${parts.join(', ')}`,
  closed: ({ at }, now) => `closed ${ageInWords(Date.parse(now) - Date.parse(at))}`,
  again({ at, closed, repostOf, parts }, now) {
    const again =
      repostOf === undefined
        ? `open again (was gone ${inDays(daysBetween(closed, at))})`
        : `again: closed ${ageInWords(Date.parse(now) - Date.parse(closed))}`;
    return parts.length > 0 ? `${again}, edited: ${parts.join(', ')}` : again;
  },
};

/** What happened to a posting, as a person reads it: “edited: salary, Requirements”, “open again (was gone 12 days)”. */
export function happeningWords<Kind extends Happening['kind']>(
  happening: Happening & { kind: Kind },
  now: Moment,
): string {
  return words[happening.kind](happening, now);
}

function inDays(days: number): string {
  if (days === 0) return 'less than a day';
  return days === 1 ? 'one day' : `${days} days`;
}
