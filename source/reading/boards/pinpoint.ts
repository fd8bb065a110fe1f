import { leadHeading } from '../notations/markdown/sections.ts';
import type { JsonRecord } from '../records/json-record.ts';
import { labelIn, recordIn, saysNothing, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyInAddress } from './company-in-address.ts';

/** Pinpoint's list of postings. */
export const pinpoint: BoardReader = {
  matches: (record) => typeof record.title === 'string' && ownNames.some((name) => name in record),
  read: stated,
};

const ownNames = [
  'key_responsibilities',
  'skills_knowledge_expertise',
  'compensation_visible',
  'compensation_frequency',
] as const;

/** Names of its texts; beside each stands the heading under the name with `_header`. */
const texts = [
  ['key_responsibilities', 'Key responsibilities'],
  ['skills_knowledge_expertise', 'Skills, knowledge and expertise'],
  ['benefits', 'Benefits'],
] as const;

function stated(record: JsonRecord): StatedRecord {
  const job = recordIn(record.job);
  return {
    facts: {
      id: record.id,
      role: record.title,
      team: labelIn(record.department) ?? labelIn(job.department),
      company: companyInAddress(record.url, /^https?:\/\/([^./]+)\.pinpointhq\.com/),
      closes: record.deadline_at,
      employment: record.employment_type_text ?? record.employment_type,
      locations: placeIn(recordIn(record.location)),
      remote: record.workplace_type,
      salary: record.compensation_visible === false ? undefined : payIn(record),
      url: record.url,
      division: labelIn(job.division),
    },
    texts: [
      { heading: leadHeading, text: textIn(record.description) ?? '' },
      ...texts.map(([name, heading]) => ({
        heading: textIn(record[`${name}_header`]) ?? heading,
        text: textIn(record[name]) ?? '',
        isStated: true,
      })),
    ],
  };
}

function placeIn({ name, city, province }: JsonRecord): string {
  const parts = [textIn(name), textIn(city), textIn(province)].filter(Boolean);
  return [...new Set(parts)].join(', ');
}

function payIn(record: JsonRecord): unknown {
  const { compensation_minimum: min, compensation_maximum: max, compensation } = record;
  if (saysNothing(min) && saysNothing(max)) return compensation;
  return { min, max, currency: record.compensation_currency, interval: record.compensation_frequency };
}
