import type { Posting } from '../../../postings/posting.ts';
import type { KnownBy, Standing } from '../../../postings/standing.ts';

const ways: Readonly<Record<KnownBy, string>> = {
  key: '',
  start: ', of which there was another with the same name',
  address: ', by the address of its page',
  role: ', by company, role and place only',
};

/** What a posting is known by from one day to the next. */
export function knownByWords({ key }: Posting, standing: Standing | undefined): string {
  return `${key}${standing?.knownBy ? ways[standing.knownBy] : ''}`;
}

/** Where a posting can be read, as far as it is known: the source, its page, and the pages of the same posting elsewhere. */
export function placesElsewhere({ readFrom, url, more = {} }: Posting): readonly string[] {
  const { 'also at': others = [] } = more;
  const links = [others].flat().filter((link) => typeof link === 'string');
  return [readFrom, url, ...links].filter((place) => place !== undefined);
}
