import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { labelsIn, only, recordIn, saysNothing, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';

/** Personio's feed, whose XML has become records: an element with others in it is one, a repeated one a list. */
export const personio: BoardReader = {
  matches: (record) =>
    typeof record.name === 'string' &&
    ('jobDescriptions' in record || 'recruitingCategory' in record || 'subcompany' in record) &&
    ('jobDescriptions' in record || 'office' in record),
  read: stated,
};

function stated(record: JsonRecord): StatedRecord {
  const { office, additionalOffices, schedule, employmentType } = record;
  return {
    facts: {
      id: record.id,
      role: record.name,
      team: record.department,
      company: record.subcompany,
      posted: record.createdAt,
      employment: employmentIn(textIn(schedule), textIn(employmentType)),
      locations: [...labelsIn(office), ...labelsIn(recordIn(additionalOffices).office ?? additionalOffices)],
      salary: payIn(recordIn(record.salaryInformation)),
      url: record.url,
      ...only(record, 'seniority', 'yearsOfExperience', 'occupation', 'keywords'),
    },
    texts: descriptionsIn(record.jobDescriptions),
  };
}

/** What kind of contract says more than how many hours, unless it is the usual one. */
function employmentIn(schedule: string | undefined, type: string | undefined): string | undefined {
  return type && /intern|trainee|freelance|temporary|contract|working_student|student/i.test(type)
    ? type
    : (schedule ?? type);
}

function payIn({ min, max, currencyCode, currencySymbol, type }: JsonRecord): JsonRecord | undefined {
  if (saysNothing(min) && saysNothing(max)) return undefined;
  return { min, max, currency: textIn(currencyCode) ?? currencySymbol, interval: type };
}

function descriptionsIn(value: unknown) {
  const descriptions = [isRecord(value) ? (value.jobDescription ?? value) : value].flat().filter(isRecord);
  return descriptions.flatMap(({ name, value: text }) =>
    textIn(text) === undefined
      ? []
      : [{ heading: textIn(name) ?? leadHeading, text: String(text), isStated: textIn(name) !== undefined }],
  );
}
