import { leadHeading } from '../notations/markdown/sections.ts';
import type { JsonRecord } from '../records/json-record.ts';
import { only, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';

/** Arbeitnow's job board API. */
export const arbeitnow: BoardReader = {
  matches: ({ slug, title, job_types, company_name }) =>
    typeof slug === 'string' &&
    typeof title === 'string' &&
    Array.isArray(job_types) &&
    company_name !== undefined,
  read: stated,
};

function stated(record: JsonRecord): StatedRecord {
  return {
    facts: {
      id: record.slug,
      role: record.title,
      company: record.company_name,
      posted: record.created_at,
      employment: record.job_types,
      locations: record.location,
      remote: record.remote,
      url: record.url,
      source: 'Arbeitnow',
      ...only(record, 'tags'),
    },
    texts: [{ heading: leadHeading, text: textIn(record.description) ?? '' }],
  };
}
