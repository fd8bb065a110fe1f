import type { JsonRecord } from '../records/json-record.ts';
import { arbeitnow } from './arbeitnow.ts';
import { ashby } from './ashby.ts';
import { bambooHr } from './bamboohr.ts';
import type { BoardReader } from './board.ts';
import { breezy } from './breezy.ts';
import { greenhouse } from './greenhouse.ts';
import { hackerNews } from './hacker-news.ts';
import { himalayas } from './himalayas.ts';
import { jobicy } from './jobicy.ts';
import { jsonFeed } from './json-feed.ts';
import { lever } from './lever.ts';
import { personio } from './personio.ts';
import { pinpoint } from './pinpoint.ts';
import { recruitee } from './recruitee.ts';
import { remoteOk } from './remote-ok.ts';
import { remotive } from './remotive.ts';
import { rippling } from './rippling.ts';
import { simplifyJobs } from './simplify-jobs.ts';
import { smartRecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { theMuse } from './the-muse.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** Every board whose records are read in a way of their own; each knows its own by their shape. */
export const boards: readonly BoardReader[] = [
  greenhouse,
  lever,
  ashby,
  workable,
  smartRecruiters,
  workday,
  recruitee,
  personio,
  teamtailor,
  breezy,
  bambooHr,
  pinpoint,
  rippling,
  remoteOk,
  remotive,
  arbeitnow,
  himalayas,
  jobicy,
  weWorkRemotely,
  theMuse,
  hackerNews,
  simplifyJobs,
];

/** What else holds postings in a way of its own, which are then read by the common names. */
const answers: readonly Pick<BoardReader, 'heldIn'>[] = [...boards, jsonFeed];

/** The board whose posting a record is, or among whose it stands; nothing if no board is known by its shape. */
export function boardOf(record: JsonRecord): BoardReader | undefined {
  return boards.find(({ matches, isAside }) => matches(record) || isAside?.(record));
}

/** The postings in an answer of a known board's that holds them in a way of its own; nothing if it is no such answer. */
export function recordsInAnswer(record: JsonRecord): readonly JsonRecord[] | undefined {
  for (const { heldIn } of answers) {
    const records = heldIn?.(record);
    if (records) return records;
  }
  return undefined;
}
