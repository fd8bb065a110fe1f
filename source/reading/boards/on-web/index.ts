import { arbeitnow } from './arbeitnow.ts';
import { ashby } from './ashby.ts';
import { bambooHr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { greenhouse } from './greenhouse.ts';
import { hackerNews } from './hacker-news.ts';
import { himalayas } from './himalayas.ts';
import { jobicy } from './jobicy.ts';
import { lever } from './lever.ts';
import type { BoardOnWeb } from './on-web.ts';
import { personio } from './personio.ts';
import { pinpoint } from './pinpoint.ts';
import { recruitee } from './recruitee.ts';
import { remoteOk } from './remote-ok.ts';
import { remotive } from './remotive.ts';
import { rippling } from './rippling.ts';
import { smartRecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { theMuse } from './the-muse.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** Every board that can be asked, those of companies first. */
export const boardsOnWeb: readonly BoardOnWeb[] = [
  greenhouse,
  lever,
  ashby,
  workable,
  smartRecruiters,
  recruitee,
  personio,
  teamtailor,
  bambooHr,
  breezy,
  pinpoint,
  rippling,
  workday,
  remoteOk,
  remotive,
  arbeitnow,
  himalayas,
  jobicy,
  weWorkRemotely,
  theMuse,
  hackerNews,
];
