import type { JsonRecord } from '../records/json-record.ts';
import { only, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';

/** The lists of SimplifyJobs on GitHub, `listings.json`: a link, and no text. */
export const simplifyJobs: BoardReader = {
  matches: (record) =>
    typeof record.title === 'string' &&
    'company_name' in record &&
    typeof record.date_posted === 'number' &&
    ['active', 'is_visible', 'sponsorship', 'terms', 'season'].some((name) => name in record),
  read: stated,
};

function stated(record: JsonRecord): StatedRecord {
  const { active, is_visible, sponsorship, terms, season, title } = record;
  const isForInterns =
    terms !== undefined || season !== undefined || /\bintern(?:ship)?\b/i.test(textIn(title) ?? '');
  return {
    facts: {
      id: record.id,
      role: title,
      company: record.company_name,
      posted: record.date_posted,
      status: active === false || is_visible === false ? 'closed' : active === true ? 'open' : undefined,
      employment: isForInterns ? 'internship' : undefined,
      locations: record.locations,
      visa: textIn(sponsorship) === 'Other' ? undefined : sponsorship,
      apply: record.url,
      url: record.url,
      terms: terms ?? season,
      ...only(record, 'category', 'degrees'),
    },
    texts: [],
  };
}
