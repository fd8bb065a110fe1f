import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { labelIn, recordIn, recordsIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';

/** SmartRecruiters' posting API: its lists, without texts, and its single postings. */
export const smartRecruiters: BoardReader = {
  matches: (record) =>
    typeof record.name === 'string' &&
    (isRecord(record.typeOfEmployment) ||
      isRecord(record.jobAd) ||
      (typeof record.releasedDate === 'string' && ('company' in record || 'refNumber' in record))),
  read: stated,
};

function stated(record: JsonRecord): StatedRecord {
  const company = recordIn(record.company);
  const { identifier } = company;
  const place = recordIn(record.location);
  const isFound = textIn(identifier) !== undefined && textIn(record.id) !== undefined;
  const address = isFound
    ? `https://jobs.smartrecruiters.com/${encodeURIComponent(String(identifier))}/${record.id}`
    : undefined;
  return {
    facts: {
      id: record.id,
      role: record.name,
      team: labelIn(record.department) ?? labelIn(record.function),
      company: textIn(company.name) ?? identifier,
      posted: record.releasedDate,
      employment: labelIn(record.typeOfEmployment),
      locations: placeIn(place),
      remote: place.hybrid === true ? 'hybrid' : place.remote,
      apply: record.applyUrl,
      url: textIn(record.postingUrl) ?? address,
      experience: labelIn(record.experienceLevel),
      industry: labelIn(record.industry),
      ...customFields(record.customField),
    },
    texts: textsIn(recordIn(recordIn(record.jobAd).sections)),
  };
}

function placeIn(place: JsonRecord): string | undefined {
  const { fullLocation, city, region, country } = place;
  const parts = [textIn(city), textIn(region), textIn(country)?.toUpperCase()].filter(Boolean).join(', ');
  return textIn(fullLocation) ?? parts;
}

const headings: Readonly<Record<string, string>> = {
  jobDescription: 'Job description',
  qualifications: 'Qualifications',
  additionalInformation: 'Additional information',
  companyDescription: 'About the company',
};

/** What one does comes before who the company is. */
function textsIn(sections: JsonRecord) {
  const names = [...new Set([...Object.keys(headings), ...Object.keys(sections)])];
  return names.flatMap((name) => {
    const { title, text } = recordIn(sections[name]);
    const heading = textIn(title) ?? headings[name] ?? name;
    return textIn(text) === undefined ? [] : [{ heading, text: String(text), isStated: true }];
  });
}

/** Fields of the company's own that say something that no other does. */
function customFields(fields: unknown): JsonRecord {
  const told = recordsIn(fields).flatMap(({ fieldLabel, valueLabel }) =>
    textIn(fieldLabel) && textIn(valueLabel) && !isKnown.test(String(fieldLabel))
      ? [[fieldLabel, valueLabel]]
      : [],
  );
  return Object.fromEntries(told);
}

const isKnown =
  /country|department|brand|locations?$|employment type|company|\bid\b|code|visibility|posting|legal entity/i;
