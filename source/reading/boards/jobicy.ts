import { leadHeading } from '../notations/markdown/sections.ts';
import type { JsonRecord } from '../records/json-record.ts';
import { labelsIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';

/** Jobicy's API: remote work only. It asks to be named as the source. */
export const jobicy: BoardReader = {
  matches: (record) =>
    typeof record.jobTitle === 'string' &&
    ['jobGeo', 'jobIndustry', 'jobSlug', 'jobExcerpt'].some((name) => name in record),
  read: stated,
};

function stated(record: JsonRecord): StatedRecord {
  const { salaryMin, salaryMax, annualSalaryMin, annualSalaryMax, jobLevel } = record;
  return {
    facts: {
      id: record.id,
      role: record.jobTitle,
      team: labelsIn(record.jobIndustry).join(', '),
      company: record.companyName,
      posted: record.pubDate,
      employment: record.jobType,
      locations: record.jobGeo,
      remote: 'yes',
      salary: {
        min: salaryMin ?? annualSalaryMin,
        max: salaryMax ?? annualSalaryMax,
        currency: record.salaryCurrency,
        interval: record.salaryPeriod ?? 'yearly',
      },
      url: record.url,
      source: 'Jobicy',
      level: jobLevel === 'Any' ? undefined : jobLevel,
    },
    texts: [{ heading: leadHeading, text: textIn(record.jobDescription) ?? textIn(record.jobExcerpt) ?? '' }],
  };
}
