import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { labelIn, labelsIn, recordIn, recordsIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyInAddress } from './company-in-address.ts';

/** Rippling's board, in whose lists a job stands once for each of its places, and its single jobs. */
export const rippling: BoardReader = {
  matches: (record) => typeof record.name === 'string' && isOwnId(record) && places(record).length > 0,
  read: stated,
  joined,
};

function isOwnId({ uuid, id, url }: JsonRecord): boolean {
  return typeof uuid === 'string' || (typeof id === 'string' && /rippling\.com/.test(textIn(url) ?? ''));
}

function places({ workLocation, workLocations, locations }: JsonRecord): readonly unknown[] {
  return [workLocations, workLocation, locations].flat().filter((place) => labelIn(place) !== undefined);
}

/** One record for all of the same id, with the places of each. */
function joined(records: readonly JsonRecord[]): readonly JsonRecord[] {
  const jobs = new Map<unknown, JsonRecord>();
  for (const record of records) {
    const id = record.uuid ?? record.id;
    const known = jobs.get(id);
    jobs.set(id, known ? { ...known, workLocations: [...places(known), ...places(record)] } : record);
  }
  return [...jobs.values()];
}

function stated(record: JsonRecord): StatedRecord {
  const { url, description, payRangeDetails } = record;
  const text = recordIn(description);
  const [kind] = recordsIn(record.locations).flatMap(({ workplaceType }) => textIn(workplaceType) ?? []);
  return {
    facts: {
      id: record.uuid ?? record.id,
      role: record.name,
      team: labelIn(record.department),
      company:
        textIn(record.companyName) ??
        companyInAddress(url, /ats(?:\.\w+)?\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?([^/?#]+)/),
      posted: record.createdOn,
      employment: employmentIn(record.employmentType),
      locations: labelsIn(places(record)),
      remote: kind,
      salary: payIn(recordsIn(payRangeDetails)),
      url,
    },
    texts: [
      { heading: leadHeading, text: textIn(text.role) ?? textIn(description) ?? '' },
      { heading: 'About the company', text: textIn(text.company) ?? '' },
    ],
  };
}

/** `SALARIED_FT` is a word of accountants. */
function employmentIn(type: unknown): string | undefined {
  const words = isRecord(type) ? (textIn(type.label) ?? textIn(type.id)) : textIn(type);
  if (words === undefined) return undefined;
  if (/(?:^|_)FT$/.test(words)) return 'full-time';
  return /(?:^|_)PT$/.test(words) ? 'part-time' : words;
}

function payIn([range]: readonly JsonRecord[]): JsonRecord | undefined {
  return (
    range && {
      min: range.rangeStart,
      max: range.rangeEnd,
      currency: range.currency,
      interval: range.frequency,
    }
  );
}
