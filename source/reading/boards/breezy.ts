import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { labelIn, recordIn, recordsIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyInAddress } from './company-in-address.ts';

/** Breezy HR's list of positions. */
export const breezy: BoardReader = {
  matches: ({ name, friendly_id, published_date, url, type }) =>
    typeof name === 'string' &&
    (/breezy\.hr\//.test(textIn(url) ?? '') ||
      (typeof friendly_id === 'string' && [published_date, type].some((each) => each !== undefined)) ||
      (typeof published_date === 'string' && isRecord(type))),
  read: stated,
};

function stated(record: JsonRecord): StatedRecord {
  const { url, location } = record;
  const places = [recordIn(location), ...recordsIn(record.locations)];
  return {
    facts: {
      id: record.id ?? record.friendly_id,
      role: record.name,
      team: labelIn(record.department),
      company: labelIn(record.company) ?? companyInAddress(url, /^https?:\/\/([^./]+)\.breezy\.hr/),
      posted: record.published_date ?? record.creation_date,
      employment: labelIn(record.type),
      locations: [...new Set(places.flatMap((place) => placeIn(place) ?? []))],
      remote: places.some(({ is_remote }) => is_remote === true) ? 'yes' : undefined,
      salary: labelIn(record.salary),
      url,
      apply: record.apply_url,
      education: labelIn(record.education),
      experience: labelIn(record.experience),
    },
    texts: [{ heading: leadHeading, text: textIn(record.description) ?? '' }],
  };
}

function placeIn({ name, city, state, country }: JsonRecord): string | undefined {
  const parts = [city, state, country].flatMap((part) => labelIn(part) ?? []);
  return parts.length > 1 ? parts.join(', ') : (textIn(name) ?? parts[0]);
}
