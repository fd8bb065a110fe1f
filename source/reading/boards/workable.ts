import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { labelsIn, only, recordsIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyInAddress } from './company-in-address.ts';

/** Workable's widget, and the job lists and single jobs of its careers pages. */
export const workable: BoardReader = {
  matches: (record) =>
    typeof record.shortcode === 'string' &&
    typeof record.title === 'string' &&
    [
      'telecommuting',
      'shortlink',
      'application_url',
      'published_on',
      'locations',
      'workplace',
      'remote',
      'url',
    ].some((name) => name in record),
  read: stated,
  heldIn: ({ name, jobs, title }) =>
    title === undefined && recordsIn(jobs).some(({ shortcode }) => typeof shortcode === 'string')
      ? recordsIn(jobs).map((job) => ({ account: name, ...job }))
      : undefined,
};

const kinds: Readonly<Record<string, string>> = { full: 'full-time', part: 'part-time' };

function stated(record: JsonRecord): StatedRecord {
  const { shortcode, url, shortlink, application_url, telecommuting, workplace, remote } = record;
  const address =
    textIn(url) ?? textIn(shortlink) ?? `https://apply.workable.com/j/${textIn(shortcode) ?? ''}`;
  const kind = textIn(record.employment_type) ?? textIn(record.type) ?? '';
  return {
    facts: {
      id: shortcode,
      role: record.title,
      team: labelsIn(record.department).join(', '),
      company: textIn(record.account) ?? companyInAddress(address, /apply\.workable\.com\/([^/?#]+)\/j\//),
      posted: textIn(record.published_on) ?? textIn(record.published) ?? record.created_at,
      employment: kinds[kind] ?? kind,
      status: textIn(record.state) === 'archived' || record.state === 'closed' ? 'closed' : undefined,
      locations: placesIn(record),
      remote: textIn(workplace) ?? telecommuting ?? remote,
      apply: application_url,
      url: address,
      ...only(record, 'education', 'experience', 'function', 'industry'),
    },
    texts: [
      { heading: leadHeading, text: textIn(record.full_description) ?? textIn(record.description) ?? '' },
      { heading: 'Requirements', text: textIn(record.requirements) ?? '' },
      { heading: 'Benefits', text: textIn(record.benefits) ?? '' },
    ],
  };
}

/** A place that a company hides is not shown. */
function placesIn(record: JsonRecord): unknown {
  const { location, city, country } = record;
  const places = recordsIn(record.locations).filter(({ hidden }) => hidden !== true);
  if (places.length > 0) return places.map(partsOf);
  if (isRecord(location)) return partsOf(location);
  const state = typeof record.state === 'string' && city !== undefined ? record.state : undefined;
  return textIn(location) ?? partsOf({ city, state, country });
}

function partsOf({ city, region, state, country }: JsonRecord): string {
  return [city, region ?? state, country].flatMap((part) => textIn(part) ?? []).join(', ');
}
