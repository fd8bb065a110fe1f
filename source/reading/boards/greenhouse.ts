import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import {
  labelIn,
  labelsIn,
  only,
  recordIn,
  recordsIn,
  saysNothing,
  textIn,
} from '../records/loose-values.ts';
import { readRemote } from '../records/remote.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyInAddress } from './company-in-address.ts';

/** Greenhouse's job board API: its lists, single jobs, departments and offices. */
export const greenhouse: BoardReader = {
  matches: (record) =>
    typeof record.title === 'string' &&
    typeof record.absolute_url === 'string' &&
    (isRecord(record.location) || ownNames.some((name) => name in record)),
  read: stated,
  heldIn: ({ departments, offices, title }) =>
    title === undefined ? (jobsInGroups(departments) ?? jobsInGroups(offices)) : undefined,
};

const ownNames = [
  'internal_job_id',
  'first_published',
  'metadata',
  'departments',
  'offices',
  'data_compliance',
];
const employmentName = /^(?:employment|job|contract|worker|position) ?type$|^time ?type$|commitment/i;
const remoteName =
  /^(?:work(?:place)? ?(?:type|model|style|arrangement|location)|(?:location|office) ?type|remote\b.*)$/i;

function stated(record: JsonRecord): StatedRecord {
  const metadata = recordsIn(record.metadata).filter(({ value }) => !saysNothing(value));
  const range = metadata.find(({ value_type }) => value_type === 'currency_range')?.value;
  const of = (pattern: RegExp) => metadata.find(({ name }) => pattern.test(labelIn(name) ?? ''))?.value;
  const workplace = of(remoteName);
  const place = labelIn(record.location);
  return {
    facts: {
      id: record.id,
      role: record.title,
      team: labelsIn(record.departments).filter(isDepartment).map(withoutCostCentre).join(', '),
      company:
        textIn(record.company_name) ??
        companyInAddress(record.absolute_url, /greenhouse\.io\/(?:embed\/job_app\?for=)?([^/?#&]+)/),
      posted: record.first_published,
      closes: record.application_deadline,
      employment: of(employmentName),
      locations: place ?? placesOfOffices(record.offices),
      remote: readRemote(workplace) && workplace,
      salary: payIn(record.pay_input_ranges) ?? payOfRange(range),
      url: record.absolute_url,
      apply: record.absolute_url,
      ...only(record, 'updated_at', 'requisition_id', 'internal_job_id'),
      offices:
        place === undefined ? [] : labelsIn(record.offices).filter((office) => !place.includes(office)),
      ...otherMetadata(metadata),
    },
    texts: [{ heading: leadHeading, text: textIn(record.content) ?? '' }, ...blurbs(record.pay_input_ranges)],
  };
}

/** What belongs to no department stands in one that is called so. */
function isDepartment(name: string): boolean {
  return !/^no department$/i.test(name);
}

/** “8548 Payins”: the number is for the bookkeepers. */
function withoutCostCentre(name: string): string {
  return name.replace(/^\d{3,}\s+(?=\D)/, '');
}

function placesOfOffices(offices: unknown): readonly string[] {
  return recordsIn(offices).flatMap((office) => textIn(labelIn(office.location)) ?? labelIn(office) ?? []);
}

/** Greenhouse counts in cents. */
function payIn(ranges: unknown): JsonRecord | undefined {
  const [range] = recordsIn(ranges);
  if (!range) return undefined;
  const [min, max] = [range.min_cents, range.max_cents].map((cents) =>
    typeof cents === 'number' ? cents / 100 : undefined,
  );
  const [interval] = /hour|month|week|day|annual|year/i.exec(textIn(range.title) ?? '') ?? [];
  return { min, max, currency: range.currency_type, interval };
}

function blurbs(ranges: unknown) {
  return recordsIn(ranges).flatMap(({ blurb }) =>
    textIn(blurb) ? [{ heading: 'Pay', text: textIn(blurb) ?? '' }] : [],
  );
}

function payOfRange(range: unknown): JsonRecord | undefined {
  const { unit, min_value, max_value } = recordIn(range);
  return unit === undefined ? undefined : { min: Number(min_value), max: Number(max_value), currency: unit };
}

/** What a company added of its own, if a person can read it and it says anything else. */
function otherMetadata(metadata: readonly JsonRecord[]): JsonRecord {
  return Object.fromEntries(
    metadata.flatMap(({ name, value }) => {
      const title = textIn(name) ?? '';
      const isRead =
        title === '' || employmentName.test(title) || (remoteName.test(title) && readRemote(value));
      return isRead || isRecord(value) || typeof value === 'boolean' ? [] : [[title, value]];
    }),
  );
}

/** The jobs of departments or offices, each once, with the department under which it stands if it names none. */
function jobsInGroups(groups: unknown): readonly JsonRecord[] | undefined {
  if (!recordsIn(groups).some(({ jobs, departments }) => Array.isArray(jobs) || Array.isArray(departments)))
    return undefined;
  const jobs = new Map<unknown, JsonRecord>();
  const waiting = [...recordsIn(groups)];
  for (const group of waiting) {
    for (const job of recordsIn(group.jobs))
      if (!jobs.has(job.id ?? job)) jobs.set(job.id ?? job, { departments: [{ name: group.name }], ...job });
    for (const inner of [group.children, group.departments].flatMap(recordsIn)) waiting.push(inner);
  }
  return [...jobs.values()];
}
