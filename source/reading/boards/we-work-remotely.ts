import { leadHeading } from '../notations/markdown/sections.ts';
import type { JsonRecord } from '../records/json-record.ts';
import { labelsIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';

/** We Work Remotely's feeds, whose titles are “Company: Role”; remote work only. */
export const weWorkRemotely: BoardReader = {
  matches: ({ title, link, guid, url }) =>
    typeof title === 'string' &&
    title.includes(': ') &&
    [link, guid, url].some((each) => /^https?:\/\/(?:www\.)?weworkremotely\.com\//.test(textIn(each) ?? '')),
  read: stated,
};

function stated(record: JsonRecord): StatedRecord {
  const { title, link, guid, url, country, state } = record;
  const [, company, role] = /^(.*?): (.*)$/s.exec(textIn(title) ?? '') ?? [];
  const region = textIn(record.region);
  return {
    facts: {
      id: textIn(guid) ?? record.id ?? link,
      role: textIn(role) ?? title,
      team: labelsIn(record.category).join(', '),
      company,
      posted: record.pubDate ?? record.posted,
      closes: record.expires_at,
      employment: record.type,
      locations: region ?? [state, country].flatMap((part) => textIn(part) ?? []).join(', '),
      remote: 'yes',
      url: textIn(link) ?? textIn(url) ?? guid,
      source: 'We Work Remotely',
      skills: record.skills,
    },
    texts: [
      { heading: leadHeading, text: textIn(record['content:encoded']) ?? textIn(record.description) ?? '' },
    ],
  };
}
