import { leadHeading } from '../notations/markdown/sections.ts';
import { commonRecord } from '../records/common-record.ts';
import { companyOfList } from '../records/feed-titles.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { labelIn, labelsIn, recordIn, recordsIn, saying, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyInAddress } from './company-in-address.ts';
import { teamtailorJobs } from './teamtailor-answer.ts';

/** Teamtailor's public feeds, JSON Feed and RSS, and the jobs of its API, which refer to what is beside them. */
export const teamtailor: BoardReader = {
  matches: (record) => isOfFeed(record) || isOfApi(record) || isRecord(record._jobposting),
  read: (record) =>
    isRecord(record._jobposting) ? ofJsonFeed(record) : isOfApi(record) ? ofApi(record) : ofRss(record),
  heldIn: (answer) => teamtailorJobs(answer) ?? itemsOfJsonFeed(answer),
};

function isOfFeed(record: JsonRecord): boolean {
  return (
    typeof record.title === 'string' &&
    ['remoteStatus', 'tt:locations', 'tt:department'].some((name) => name in record)
  );
}

function isOfApi({ type, attributes }: JsonRecord): boolean {
  return type === 'jobs' && isRecord(attributes) && typeof attributes.title === 'string';
}

function itemsOfJsonFeed({ items, title }: JsonRecord): readonly JsonRecord[] | undefined {
  const jobs = recordsIn(items);
  if (!jobs.some(({ _jobposting }) => isRecord(_jobposting))) return undefined;
  return jobs.map((job) => ({ company: companyOfList(title) ?? title, ...job }));
}

/** Each item holds a posting of schema.org beside what every feed says. */
function ofJsonFeed(item: JsonRecord): StatedRecord {
  const { facts, texts } = commonRecord(recordIn(item._jobposting));
  const { identifier: _identifier, directApply: _direct, hiringOrganization, ...others } = facts;
  const text = textIn(item.content_html) ?? textIn(item.content_text);
  return {
    facts: {
      title: item.title,
      company: item.company,
      ...(others.datePosted === undefined && { posted: item.date_published }),
      url: item.url,
      ...others,
      ...(hiringOrganization !== undefined && { company: labelIn(hiringOrganization) }),
      id: item.id,
    },
    texts: text === undefined ? texts : [{ heading: leadHeading, text }],
  };
}

const remoteWords: Readonly<Record<string, string>> = {
  fully: 'yes',
  temporary: 'yes',
  hybrid: 'hybrid',
  none: 'no',
};

function ofRss(item: JsonRecord): StatedRecord {
  const { link = item.url, remoteStatus } = item;
  const own = (name: string) => item[`tt:${name}`] ?? item[name];
  const list = recordIn(own('locations'));
  const places = [list['tt:location'] ?? list.location ?? []].flat();
  return {
    facts: {
      id: textIn(item.guid) ?? item.id,
      role: item.title,
      team: own('department'),
      company:
        companyOfList(item.company) ??
        item.company ??
        companyOfList(item.feed) ??
        item.feed ??
        companyInAddress(link, /^https?:\/\/([^./]+)\.teamtailor\.com/),
      posted: item.pubDate ?? item.posted,
      locations: places.flatMap((place) => placeIn(recordIn(place)) ?? []),
      remote: remoteWords[textIn(remoteStatus) ?? ''],
      url: link,
      kind: own('role'),
    },
    texts: [{ heading: leadHeading, text: textIn(item.description) ?? '' }],
  };
}

function placeIn(place: JsonRecord): string | undefined {
  const part = (name: string) => textIn(place[`tt:${name}`] ?? place[name]);
  const address = [part('city'), part('country')].filter(Boolean).join(', ');
  return address || part('name');
}

function ofApi({ id, attributes, links, said }: JsonRecord): StatedRecord {
  const job = recordIn(attributes);
  const { departments, locations, role } = recordIn(said);
  const url = recordIn(links)['careersite-job-url'];
  return {
    facts: saying({
      id,
      role: job.title,
      team: labelsIn(departments).join(', '),
      company: companyInAddress(url, /^https?:\/\/([^./]+)\.teamtailor\.com/),
      posted: job['start-date'] ?? job['created-at'],
      closes: job['end-date'],
      status:
        job.status === 'archived' || job.status === 'unlisted' || job.status === 'draft'
          ? 'closed'
          : undefined,
      employment: job['employment-type'],
      locations: recordsIn(locations)
        .map((place) => placeIn(place))
        .filter(Boolean),
      remote: remoteWords[textIn(job['remote-status']) ?? ''],
      salary: {
        min: job['min-salary'],
        max: job['max-salary'],
        currency: job.currency,
        interval: job['salary-time-unit'],
      },
      apply: recordIn(links)['careersite-job-apply-url'],
      url,
      kind: labelIn(role),
      tags: job.tags,
    }),
    texts: [
      { heading: leadHeading, text: textIn(job.pitch) ?? '' },
      { heading: textIn(job.pitch) ? 'Description' : leadHeading, text: textIn(job.body) ?? '' },
    ],
  };
}
