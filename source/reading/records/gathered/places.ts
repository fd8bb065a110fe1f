import type { Posting } from '../../../postings/posting.ts';
import { wordsOf } from '../../../postings/text/fold.ts';
import { distinct, placesIn, readLocations } from '../locations.ts';
import { remoteInPlace } from '../remote.ts';
import { type Gathered, noted, type Statement, withNote } from './gathered.ts';
import { gatherRemote } from './remote.ts';

/** The parts of one place that a record states each for itself, as they are called in an address. */
const parts: Readonly<Record<string, string>> = {
  city: 'city',
  state: 'state',
  statename: 'state',
  region: 'region',
  province: 'province',
  country: 'country',
  countryname: 'country',
  countrycode: 'countryCode',
};

/** Names under which records say where the work is, besides those of the fact itself. */
export const placeNames: readonly string[] = [
  ...Object.keys(parts),
  'secondarylocations',
  'additionallocations',
  'alllocations',
  'otherlocations',
  'joblocations',
  'where',
  'worklocation',
  'worklocations',
  'locationname',
  'locationstext',
  'candidaterequiredlocation',
  'locationrestrictions',
  'applicantlocationrequirements',
  'jobgeo',
];

/** Where the work is, and whether it is remote: a place such as “Remote - Norway” says both. */
export function gatherPlaces(
  statements: readonly Statement[],
  ofRemote: readonly Statement[] = [],
): Gathered {
  const stated = ofRemote.find(({ name }) => name === 'remotenote');
  const isPart = ({ name, value }: Statement) => parts[name] !== undefined && typeof value === 'string';
  const isUnread = statements.some(({ key, value }) => key === 'locations' && !readLocations(value));
  const whole = statements.filter((each) => !isUnread && !isPart(each) && readLocations(each.value));
  const ordered = whole.toSorted((a, b) => Number(b.name === 'locations') - Number(a.name === 'locations'));
  const named = distinct(ordered.flatMap(({ value }) => readLocations(value) ?? []));
  const split = statements.filter(isPart);
  const places = named.length > 0 || isUnread ? named : oneOf(split);
  const said = gatherRemote(
    ofRemote.filter((each) => each !== stated),
    places,
  );
  const settled = places.map((place) => settledPlace(place, said.remote));
  const note = withNote(stated, [said.note, ...settled.map((each) => each.note)]);
  return {
    facts: {
      locations: distinct(settled.flatMap(({ where }) => where)),
      remote: said.remote,
      ...(note && { remoteNote: note }),
    },
    used: [
      ...whole,
      ...split.filter((part) => isIn(part, places)),
      ...said.used,
      ...(stated && note ? [stated] : []),
    ],
  };
}

/** One place made of its parts. */
function oneOf(split: readonly Statement[]): readonly string[] {
  const address = split.map(({ name, value }) => [parts[name] ?? name, value] as const);
  return readLocations(Object.fromEntries(address.reverse())) ?? [];
}

/** Whether a part of a place is said with the places already. */
function isIn({ value }: Statement, places: readonly string[]): boolean {
  const word = wordsOf(String(value)).join(' ');
  return places.some((place) => ` ${wordsOf(place).join(' ')} `.includes(` ${word} `));
}

/** A place without what it says of remote work, if that is what the posting says: otherwise it stays as it stands. */
function settledPlace(place: string, remote: Posting['remote']): { where: readonly string[]; note: string } {
  const words = remoteInPlace(place);
  if (words?.remote !== remote) return { where: [place], note: '' };
  const inside =
    words.where === undefined ? [] : placesIn(words.where).map((each) => settledPlace(each, remote));
  return {
    where: inside.flatMap(({ where }) => where),
    note: noted([words.note, ...inside.map(({ note }) => note)]),
  };
}
