import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { only, recordIn, recordsIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyInAddress } from './company-in-address.ts';

/** Lever's public API of postings. */
export const lever: BoardReader = {
  matches: ({ text, categories, hostedUrl, lists, descriptionPlain, title }) =>
    typeof text === 'string' &&
    title === undefined &&
    isRecord(categories) &&
    (Array.isArray(lists) ||
      hostedUrl !== undefined ||
      descriptionPlain !== undefined ||
      hasPlace(categories)),
  read: stated,
};

function hasPlace({ location, team, commitment, allLocations }: JsonRecord): boolean {
  return [location, team, commitment, allLocations].some((each) => each !== undefined);
}

/** Lever calls the title a text, says its description twice, and has every other section in a list. */
function stated(record: JsonRecord): StatedRecord {
  const { hostedUrl, applyUrl, workplaceType } = record;
  const { location, allLocations, team, department, commitment, level } = recordIn(record.categories);
  return {
    facts: {
      id: record.id,
      role: record.text,
      team: textIn(team) ?? department,
      company: companyInAddress(hostedUrl ?? applyUrl, /jobs\.(?:eu\.)?lever\.co\/([^/?#]+)/),
      posted: record.createdAt,
      employment: commitment,
      locations: Array.isArray(allLocations) && allLocations.length > 0 ? allLocations : location,
      remote: workplaceType === 'unspecified' ? undefined : workplaceType,
      salary: record.salaryRange,
      apply: applyUrl,
      url: hostedUrl,
      department: textIn(team) === undefined ? undefined : department,
      level,
      ...only(record, 'country', 'tags'),
    },
    texts: [
      { heading: leadHeading, text: descriptionOf(record) },
      ...recordsIn(record.lists).map(({ text, content }) => ({
        heading: textIn(text) ?? '',
        text: textIn(content) ?? '',
        isStated: true,
      })),
      { heading: 'Additional', text: textIn(record.additional) ?? textIn(record.additionalPlain) ?? '' },
      {
        heading: 'Salary',
        text: textIn(record.salaryDescription) ?? textIn(record.salaryDescriptionPlain) ?? '',
      },
    ],
  };
}

function descriptionOf(record: JsonRecord): string {
  const { description, descriptionPlain, descriptionBody, descriptionBodyPlain, opening } = record;
  const body = textIn(descriptionBody) ?? textIn(descriptionBodyPlain) ?? '';
  return textIn(description) ?? textIn(descriptionPlain) ?? `${textIn(opening) ?? ''}${body}`;
}
