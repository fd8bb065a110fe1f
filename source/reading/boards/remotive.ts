import { leadHeading } from '../notations/markdown/sections.ts';
import type { JsonRecord } from '../records/json-record.ts';
import { only, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';

/** Remotive's API: remote work only. It asks to be named as the source. */
export const remotive: BoardReader = {
  matches: (record) => typeof record.title === 'string' && 'candidate_required_location' in record,
  read: stated,
};

function stated(record: JsonRecord): StatedRecord {
  return {
    facts: {
      id: record.id,
      role: record.title,
      team: record.category,
      company: record.company_name,
      posted: record.publication_date,
      employment: record.job_type,
      locations: record.candidate_required_location,
      remote: 'yes',
      salary: record.salary,
      url: record.url,
      source: 'Remotive',
      ...only(record, 'tags'),
    },
    texts: [{ heading: leadHeading, text: textIn(record.description) ?? '' }],
  };
}
