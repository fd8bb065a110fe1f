import type { Posting } from './posting.ts';

/** The quarter or date as it is shown: `2018 Q4`, `2018-10-31`; nothing if unknown. */
export function postedText({ posted = '' }: Posting): string {
  return posted.replace('-Q', ' Q');
}

/** Whether and how the work can be done remotely, in words; nothing if the posting does not say. */
export function remoteText({ remote, remoteNote }: Posting): string {
  const words = { yes: 'remote', partly: 'partly remote', no: 'not remote', unstated: '' }[remote];
  return [words, remoteNote].filter(Boolean).join(': ');
}

/** The same behind the name of the fact: `yes: worldwide`. */
export function remoteFact({ remote, remoteNote }: Posting): string {
  return [remote === 'unstated' ? '' : remote, remoteNote].filter(Boolean).join(': ');
}
