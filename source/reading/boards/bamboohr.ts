import { leadHeading } from '../notations/markdown/sections.ts';
import type { JsonRecord } from '../records/json-record.ts';
import { isRecord } from '../records/json-record.ts';
import { labelIn, recordIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyInAddress } from './company-in-address.ts';

/** BambooHR's careers list, without texts, and its single openings. */
export const bambooHr: BoardReader = {
  matches: ({ jobOpeningName }) => typeof jobOpeningName === 'string',
  read: stated,
  heldIn: (answer) => {
    const opening = recordIn(answer.result).jobOpening ?? answer.jobOpening;
    return isRecord(opening) ? [opening] : undefined;
  },
};

/** By the numbers that stand for where one works. */
const workplaces: Readonly<Record<string, string>> = { 0: 'on-site', 1: 'remote', 2: 'hybrid' };

function stated(record: JsonRecord): StatedRecord {
  const { jobOpeningShareUrl, isRemote, locationType } = record;
  const [, number] = /\/careers\/(\d+)/.exec(textIn(jobOpeningShareUrl) ?? '') ?? [];
  return {
    facts: {
      id: record.id ?? number,
      role: record.jobOpeningName,
      team: labelIn(record.departmentLabel),
      company: companyInAddress(jobOpeningShareUrl, /^https?:\/\/([^./]+)\.bamboohr\.com/),
      posted: record.datePosted,
      employment: record.employmentStatusLabel,
      status: textIn(record.jobOpeningStatus) && record.jobOpeningStatus !== 'Open' ? 'closed' : undefined,
      locations: placeIn(recordIn(record.location), recordIn(record.atsLocation)),
      remote: workplaces[textIn(locationType) ?? ''] ?? isRemote,
      salary: record.compensation,
      url: jobOpeningShareUrl,
      experience: record.minimumExperience,
    },
    texts: [{ heading: leadHeading, text: textIn(record.description) ?? '' }],
  };
}

function placeIn(own: JsonRecord, ats: JsonRecord): string {
  const city = textIn(own.city) ?? textIn(ats.city);
  const state = textIn(own.state) ?? textIn(ats.state) ?? textIn(ats.province);
  const country = textIn(own.addressCountry) ?? textIn(ats.country);
  return [city, state, country].filter(Boolean).join(', ');
}
