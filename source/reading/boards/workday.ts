import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { labelIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyInAddress } from './company-in-address.ts';

/** What Workday's careers sites answer: lists, without texts, and single jobs. */
export const workday: BoardReader = {
  matches: (record) =>
    isRecord(record.jobPostingInfo) ||
    (typeof record.title === 'string' &&
      ('externalPath' in record ||
        'jobReqId' in record ||
        ('locationsText' in record && 'postedOn' in record))),
  read: stated,
};

function stated(record: JsonRecord): StatedRecord {
  const job = isRecord(record.jobPostingInfo) ? record.jobPostingInfo : record;
  const { externalUrl, location, additionalLocations, locationsText, startDate, postedOn } = job;
  const address = /^https?:/.test(textIn(externalUrl) ?? '') ? externalUrl : undefined;
  return {
    facts: {
      id: textIn(job.jobReqId) ?? requisitionIn(job.bulletFields) ?? job.id,
      role: job.title,
      company:
        labelIn(record.hiringOrganization) ??
        labelIn(job.hiringOrganization) ??
        companyInAddress(externalUrl, /^https?:\/\/([^./]+)\.wd\d+\.myworkdayjobs\.com/),
      posted: textIn(startDate) ?? postedOn,
      closes: job.endDate,
      employment: job.timeType,
      locations: [location ?? locationsText, additionalLocations].flat().filter(isPlace),
      remote: job.remoteType,
      apply: job.applyUrl,
      url: address,
      country: labelIn(job.country),
    },
    texts: [{ heading: leadHeading, text: textIn(job.jobDescription) ?? '' }],
  };
}

/** Of several places a list only says how many. */
function isPlace(value: unknown): boolean {
  return textIn(value) !== undefined && !/^\d+ locations?$/i.test(String(value).trim());
}

/** The number of the job is one of the things that a list says in short. */
function requisitionIn(fields: unknown): string | undefined {
  return [fields]
    .flat()
    .flatMap((field) => textIn(field) ?? [])
    .find((field) => /^[A-Z]{0,6}[-_]?\d[\w-]*$/i.test(field));
}
