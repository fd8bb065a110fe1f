import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { labelsIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyOfSlug } from './company-in-address.ts';

/** Himalayas' API: remote work only. */
export const himalayas: BoardReader = {
  matches: (record) =>
    typeof record.title === 'string' &&
    ('companySlug' in record || 'companyName' in record) &&
    ownNames.some((name) => name in record),
  read: stated,
};

const ownNames = ['locationRestrictions', 'timezoneRestrictions', 'applicationLink', 'expiryDate'] as const;

function stated(record: JsonRecord): StatedRecord {
  const { applicationLink, guid, companyName, companySlug } = record;
  // Answers were seen in which every company is called “name”.
  const company = companyName === 'name' ? undefined : textIn(companyName);
  return {
    facts: {
      id: guid,
      role: record.title,
      team: labelsIn(record.categories)
        .map((category) => category.replaceAll('-', ' '))
        .join(', '),
      company: company ?? companyOfSlug(textIn(companySlug) ?? ''),
      posted: record.pubDate,
      closes: record.expiryDate,
      employment: record.employmentType,
      locations: placesIn(record.locationRestrictions),
      remote: 'yes',
      salary: {
        min: record.minSalary,
        max: record.maxSalary,
        currency: record.currency,
        interval: record.salaryPeriod ?? 'year',
      },
      apply: applicationLink,
      url: textIn(applicationLink) ?? guid,
      source: 'Himalayas',
      seniority: record.seniority,
    },
    texts: [{ heading: leadHeading, text: textIn(record.description) ?? textIn(record.excerpt) ?? '' }],
  };
}

function placesIn(places: unknown): readonly string[] {
  return labelsIn([places].flat().map((place) => (isRecord(place) ? (place.name ?? place.alpha2) : place)));
}
