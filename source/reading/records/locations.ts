import { fold } from '../../postings/text/fold.ts';
import { isRecord, type JsonRecord } from './json-record.ts';
import { isPlaceholder, readName } from './names.ts';
import { plainLines } from './plain-line.ts';
import { isTrue } from './status.ts';

/** The parts of an address, under the names that boards give them. */
const addressParts = [
  ['addressLocality', 'city', 'locality', 'town', 'cityName', 'city_name'],
  ['addressRegion', 'region', 'state', 'province', 'state_name', 'stateName', 'county'],
  ['addressCountry', 'country', 'country_name', 'countryName', 'countryCode', 'country_code'],
] as const;

/** Under which names a place says in one text where it is, the best first. */
const wholeNames = [
  'fullLocation',
  'full_location',
  'display_name',
  'displayName',
  'location_str',
  'locationStr',
  'location',
  'formatted',
  'formattedAddress',
];
const shortNames = 'name label descriptor text title locationsText value nome nombre nom libelle'.split(' ');

/** One place or several, each as its own text, each once; nothing if there is no place in it. */
export function readLocations(value: unknown): readonly string[] | undefined {
  const lists = [value].flat().map((each) => placesInValue(each));
  if (lists.some((places) => places === undefined)) return undefined;
  return distinct(lists.flatMap((places) => places ?? []));
}

/** The places that stand in one text: “Berlin; Paris”, “NYC | SF”, “Berlin or Paris”. With `commas` also those between commas. */
export function placesIn(text: string, { commas = false } = {}): readonly string[] {
  const parts = plainLines(text.replace(/[•·∙]/g, '\n')).flatMap((line) => splitPlaces(line, commas));
  return distinct(
    parts
      .map((part) => part.replace(/^[\s,;-]+|[\s,;-]+$/g, ''))
      .filter((part) => part !== '' && !isPlaceholder(part)),
  );
}

/** Each place once, however it is written in capitals and accents. */
export function distinct(places: readonly string[]): readonly string[] {
  return [...new Map(places.map((place) => [fold(place), place] as const).reverse()).values()].reverse();
}

/** What joins places, but not within brackets, and not in “Frankfurt/Main” and “N/A”. */
const joints =
  / *(?:;|\||\n) *| \/ | +(?:or|oder|ou) +|(?<=[\p{L}.]{2})\/(?=\p{Lu}[\p{L}.])(?!(?:Main|Oder|Saale|Neckar|Donau|Rhein)(?!\p{L}))/u;

/** What stands in every joint: these take milliseconds to compile. */
const joint = /[;|\n/]| (?:or|oder|ou) /;

function splitPlaces(line: string, commas: boolean): readonly string[] {
  const brackets = line.match(/\([^()]*\)/g) ?? [];
  let count = 0;
  const hidden = line.replace(/\([^()]*\)/g, () => `(${count++})`);
  const parts = (joint.test(hidden) ? hidden.split(joints) : [hidden]).flatMap((part) =>
    commas ? part.split(/ *, */) : part,
  );
  return parts.map((part) => part.replace(/\((\d+)\)/g, (_, at) => brackets[Number(at)] ?? ''));
}

function placesInValue(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return placesIn(value);
  if (!isRecord(value)) return value === null ? [] : undefined;
  if (isTrue(value.hidden)) return [];
  const { address } = value;
  const text =
    wholeNames.map((name) => readName(value[name])).find(Boolean) ??
    (isRecord(address) ? addressText(address) : readName(address)) ??
    addressText(value) ??
    shortNames.map((name) => readName(value[name])).find(Boolean);
  return text === undefined ? undefined : placesIn(text);
}

/** Parts of an address in a text, none twice in a row. */
function addressText(record: JsonRecord): string | undefined {
  const { postalAddress: address = record } = record;
  if (!isRecord(address)) return readName(address);
  const parts = addressParts.map((names) => names.map((name) => partText(name, address[name])).find(Boolean));
  return parts.filter((part, at) => part !== undefined && part !== parts[at - 1]).join(', ') || undefined;
}

/** Two letters of a country in capitals. */
function partText(name: string, value: unknown): string | undefined {
  const text = readName(value);
  return /country/i.test(name) && text?.length === 2 ? text.toUpperCase() : text;
}
