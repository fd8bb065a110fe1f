import { dayInWords } from './day-in-words.ts';
import { payText, shortPayText } from './pay/pay.ts';
import type { Posting } from './posting.ts';

/** When a posting was taken down, in words: `taken down on 3 Mar`; nothing if it was not. */
export function takenDownText({ takenDown }: Posting, today: string): string {
  if (!takenDown) return '';
  return takenDown === today ? 'taken down today' : `taken down on ${dayInWords(takenDown, today)}`;
}

/** The quarter or date as it is shown: `2018 Q4`, `2018-10-31`; nothing if unknown. */
export function postedText({ posted = '' }: Posting): string {
  return posted.replace('-Q', ' Q');
}

const dayLength = 86_400_000;

/** Days that are told as days, and those that are told as weeks; of what is older the date says more. */
const mostDays = 13;
const mostWeeks = 9;

/** How long ago a posting of the last weeks was posted, as `3d` or `5w`; of any other when, as {@link postedText}. */
export function ageText(posting: Posting, today: string): string {
  const { posted = '' } = posting;
  const days = (Date.parse(today) - Date.parse(/^\d{4}-\d\d-\d\d$/.test(posted) ? posted : '')) / dayLength;
  if (!(days >= 0 && days < 7 * (mostWeeks + 1))) return postedText(posting);
  if (days === 0) return 'today';
  return days <= mostDays ? `${days}d` : `${Math.floor(days / 7)}w`;
}

/** The same in a sentence: `3d ago`. */
export function agoText(posting: Posting, today: string): string {
  return ageText(posting, today).replace(/^\d+[dw]$/, '$& ago');
}

/** Whether and how the work can be done remotely, in words; nothing if the posting does not say. */
export function remoteText({ remote, remoteNote }: Posting): string {
  const words = { yes: 'remote', partly: 'partly remote', no: 'not remote', unstated: '' }[remote];
  return [words, remoteNote].filter(Boolean).join(': ');
}

/** The same behind the name of the fact: `yes: worldwide`. */
export function remoteFact({ remote, remoteNote }: Posting): string {
  return [remote === 'unstated' ? '' : remote, remoteNote].filter(Boolean).join(': ');
}

/** Where the work is done, in ever fewer words: `remote, Oslo, Norway, Berlin`, `remote, Oslo +1`, `remote`; none if unknown. */
export function placeTexts(posting: Posting): readonly string[] {
  const { locations, remote } = posting;
  const [first, ...others] = locations;
  const isSaid = locations.some((place) => /remote/i.test(place));
  const before = remote === 'yes' && !isSaid ? 'remote' : '';
  const behind = remote === 'partly' && !isSaid ? 'partly remote' : '';
  if (first === undefined) return before || behind ? [before || behind] : [];
  const more = others.length > 0 ? ` +${others.length}` : '';
  const city = first.replace(/,.*/, '');
  return [
    joined(before, placesText(posting), behind),
    joined(before, `${first}${more}`, behind),
    joined(before, `${city}${more}`, behind),
    joined(before, `${city}${more}`),
    before || city,
  ];
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** What is paid, as it is stated and in ever fewer words: `€60,000–80,000 a year`, `€60–80k`; none if unknown. */
export function salaryTexts({ salary, pay }: Posting): readonly string[] {
  const texts = [salary, pay && payText(pay), pay && shortPayText(pay)];
  return texts.flatMap((text) => text || []);
}

/** The kind of employment, and what else it is: `full-time, permanent`; nothing if the posting does not say. */
export function employmentText({ employment, employmentNote }: Posting): string {
  return [employment, employmentNote].filter(Boolean).join(', ');
}

/** The places; between semicolons if there are commas in one. */
export function placesText({ locations }: Posting): string {
  const known = placeLists.get(locations);
  if (known !== undefined) return known;
  const text = locations.join(locations.some((place) => place.includes(',')) ? '; ' : ', ');
  if (locations.length > fewPlaces) placeLists.set(locations, text);
  return text;
}

/** Longer lists are not put together again for every key. */
const fewPlaces = 20;
const placeLists = new WeakMap<Posting['locations'], string>();
