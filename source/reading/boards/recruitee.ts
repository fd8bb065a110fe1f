import { leadHeading } from '../notations/markdown/sections.ts';
import type { JsonRecord } from '../records/json-record.ts';
import { recordIn, recordsIn, saysNothing, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyInAddress } from './company-in-address.ts';

/** Recruitee's (Tellent's) offers. */
export const recruitee: BoardReader = {
  matches: (record) =>
    typeof record.title === 'string' &&
    ['careers_url', 'careers_apply_url', 'employment_type_code'].some((name) => name in record),
  read: stated,
};

function stated(record: JsonRecord): StatedRecord {
  const { careers_url, careers_apply_url, hybrid, remote, on_site, status, salary } = record;
  return {
    facts: {
      id: record.id,
      role: record.title,
      team: record.department,
      company:
        textIn(record.company_name) ?? companyInAddress(careers_url, /^https?:\/\/([^./]+)\.recruitee\.com/),
      posted: textIn(record.published_at) ?? record.created_at,
      closes: record.close_at,
      status: textIn(status) === undefined || status === 'published' ? undefined : 'closed',
      employment: record.employment_type_code,
      locations: placesIn(record),
      remote: hybrid === true ? 'hybrid' : remote === true ? 'yes' : on_site === true ? 'no' : remote,
      salary: payIn(recordIn(salary)),
      apply: careers_apply_url,
      url: careers_url,
      experience: wordsOfCode(record.experience_code),
      education: wordsOfCode(record.education_code),
      hours: hoursIn(record),
      tags: record.tags,
    },
    texts: [
      { heading: leadHeading, text: textIn(record.description) ?? '' },
      { heading: 'Requirements', text: textIn(record.requirements) ?? '' },
    ],
  };
}

function placesIn(record: JsonRecord): unknown {
  const places = recordsIn(record.locations).map(({ name, city, state, country }) => {
    const parts = [city, city === state ? undefined : state, country].flatMap((part) => textIn(part) ?? []);
    return parts.length > 0 ? parts.join(', ') : textIn(name);
  });
  const { city, country, location } = record;
  if (places.length > 0) return [...new Set(places)].filter(Boolean);
  return textIn(location) ?? [city, country].flatMap((part) => textIn(part) ?? []).join(', ');
}

function payIn({ min, max, currency, period }: JsonRecord): JsonRecord | undefined {
  if (saysNothing(min) && saysNothing(max)) return undefined;
  return { min, max, currency, interval: period };
}

function hoursIn({ min_hours: least, max_hours: most }: JsonRecord): string | undefined {
  const hours = [...new Set([least, most].flatMap((each) => textIn(each) ?? []))];
  return hours.length === 0 ? undefined : `${hours.join('–')} a week`;
}

/** `mid_level` is a word for programs. */
function wordsOfCode(code: unknown): string | undefined {
  return textIn(code)?.replaceAll('_', ' ');
}
