import { leadHeading } from '../notations/markdown/sections.ts';
import type { JsonRecord } from '../records/json-record.ts';
import { labelIn, labelsIn, recordIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';

/** The Muse's public API. */
export const theMuse: BoardReader = {
  matches: (record) =>
    typeof record.name === 'string' &&
    ['refs', 'levels', 'model_type', 'short_name'].some((name) => name in record) &&
    ['contents', 'locations', 'company'].some((name) => name in record),
  read: stated,
};

function stated(record: JsonRecord): StatedRecord {
  return {
    facts: {
      id: record.id,
      role: record.name,
      team: labelsIn(record.categories).join(', '),
      company: labelIn(record.company),
      posted: record.publication_date,
      locations: labelsIn(record.locations),
      url: recordIn(record.refs).landing_page,
      source: 'The Muse',
      level: labelsIn(record.levels).join(', '),
      tags: labelsIn(record.tags),
    },
    texts: [{ heading: leadHeading, text: textIn(record.contents) ?? '' }],
  };
}
