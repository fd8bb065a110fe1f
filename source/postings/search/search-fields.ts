import { employmentText } from '../fact-words.ts';
import type { Posting } from '../posting.ts';
import { fits } from './fits.ts';

/** How well a word can fit one kind of text. */
export interface FieldFits {
  readonly whole: number;
  readonly start: number;
  readonly inside: number;
}

/** What the words of a query are looked for in. */
export interface SearchField {
  /** Its place among the fields: of two postings that fit alike, the one whose words stand in lower ones comes first. */
  readonly place: number;
  readonly fits: FieldFits;
  /** Whether any word that is like the one that was typed is meant. */
  readonly forgivesTypos?: true;
  /** Whether initials are understood. */
  readonly hasInitials?: true;
  readonly textOf: (posting: Posting) => string;
}

const inName: FieldFits = fits;
const around: FieldFits = {
  whole: fits.wholeAround,
  start: fits.startAround,
  inside: fits.insideAround,
};

/** Every field, in the order in which a posting is told. */
export const searchFields: readonly SearchField[] = [
  { place: 0, fits: inName, forgivesTypos: true, hasInitials: true, textOf: ({ role }) => role },
  { place: 1, fits: inName, forgivesTypos: true, textOf: ({ team = '' }) => team },
  { place: 2, fits: around, textOf: ({ company = '' }) => company },
  { place: 2, fits: around, textOf: placesOf },
  { place: 3, fits: around, textOf: remoteWords },
  { place: 3, fits: around, textOf: employmentText },
];

function placesOf({ locations }: Posting): string {
  return locations.length === 1 ? (locations[0] ?? '') : locations.join('\n');
}

const saidOfRemote: Readonly<Record<Posting['remote'], string>> = {
  yes: 'remote',
  partly: 'remote partly hybrid',
  no: '',
  unstated: '',
};

/** What a posting's being remote is called by people. */
export function remoteWords({ remote, remoteNote = '' }: Posting): string {
  const said = saidOfRemote[remote];
  return remoteNote === '' || remote === 'no' ? said : `${said} ${remoteNote}`;
}
