import { plainName } from './name-words.ts';

/** Names of lists of postings, in English. */
const ofJobs = new Set(
  'jobs postings positions offers joboffers jobpostings vacancies openings roles listings opportunities joblist jobads openpositions requisitions jobrequisitions jobopenings vacancy job position'.split(
    ' ',
  ),
);
const ofAnswers = new Set(
  '@graph list results result data items item hits content children posts entries entry records rows docs documents edges nodes elements itemlistelement response payload'.split(
    ' ',
  ),
);

/** Names of groups: of what is in them, they are the team. */
const ofGroups = new Set('departments teams groups categories offices'.split(' '));

/** Whether a list of this name holds groups of postings. */
export function namesGroups(name: string): boolean {
  return ofGroups.has(plainName(name));
}

/** What the name of a list tells: 2 if only postings are called so, 1 if what answers hold is. */
export function tellingOf(name: string): 0 | 1 | 2 {
  const plain = plainName(name);
  return ofJobs.has(plain) ? 2 : ofAnswers.has(plain) ? 1 : 0;
}

/** Whether a list of this name holds postings, or whatever was asked for. */
export function namesPostings(name: string): boolean {
  return tellingOf(name) > 0;
}
