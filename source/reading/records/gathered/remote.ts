import { type Posting, remotes } from '../../../postings/posting.ts';
import { type RemoteWords, remoteInPlace, remoteWords } from '../remote.ts';
import { isFalse, isTrue } from '../status.ts';
import { noted, type Statement } from './gathered.ts';

const hybridFlags = ['hybrid', 'ishybrid'];
const officeFlags = ['onsite', 'isonsite'];

/** Names under which records say whether the work is remote, besides those of the fact itself. */
export const remoteNames: readonly string[] = [
  ...hybridFlags,
  ...officeFlags,
  'remotefriendly',
  'telecommuting',
  'telecommute',
  'worklocationtype',
  'workmode',
  'workmodel',
  'workarrangement',
  'locationtype',
  'remotetype',
  'remotework',
  'remoteok',
  'remotepolicy',
  'remoteallowed',
  'allowremote',
  'remotelevel',
  'remotestatus',
  'remoteoption',
  'workfromhome',
];

/** What is said of remote work outside of the places. */
interface Said {
  /** In the words of a posting file; nothing stands against it. */
  readonly own?: Posting['remote'];
  readonly words?: RemoteWords;
  readonly isRemote?: boolean;
  readonly isHybrid?: boolean;
  readonly isInOffice?: boolean;
  readonly used: readonly Statement[];
}

/** How remote the work is by all that is said of it, and the notes; the statements that were understood. */
export interface GatheredRemote {
  readonly remote: Posting['remote'];
  readonly note: string;
  readonly used: readonly Statement[];
}

/**
 * Weighs what is said: words of a posting file, then words of a board, then that it is hybrid, then that it is remote, then the
 * places, and last what is said not to be: a board that knows of no remote work says so of every role.
 */
export function gatherRemote(statements: readonly Statement[], places: readonly string[]): GatheredRemote {
  const said = statements.reduce(withStatement, { used: [] } as Said);
  const inPlaces = places.flatMap((place) => remoteInPlace(place)?.remote ?? []);
  const note = noted([said.words?.where, said.words?.note]);
  return { remote: decided(said, inPlaces), note, used: said.used };
}

function decided(said: Said, inPlaces: readonly RemoteWords['remote'][]): Posting['remote'] {
  if (said.own) return said.own;
  const isPartly = said.isHybrid || (!inPlaces.includes('yes') && inPlaces.includes('partly'));
  if (said.words) return said.words.remote === 'yes' && said.isHybrid ? 'partly' : said.words.remote;
  if (isPartly) return 'partly';
  if (said.isRemote || inPlaces.includes('yes')) return 'yes';
  return said.isRemote === false || said.isInOffice || inPlaces.length > 0 ? 'no' : 'unstated';
}

function withStatement(said: Said, statement: Statement): Said {
  const { name, value } = statement;
  const used = [...said.used, statement];
  if (name === 'remote' && typeof value === 'string' && isOwnWord(value))
    return value === 'unstated' ? { ...said, used } : { ...said, own: value, used };
  const flag = isTrue(value) ? true : isFalse(value) ? false : undefined;
  if (flag !== undefined) return { ...said, ...flagOf(name, flag, said), used };
  const words = remoteWords(value);
  if (words) return { ...said, words: stronger(said.words, words), used };
  // What is not understood stays under this name, so that nothing else can stand there.
  return statement.key === 'remote' ? { ...said, own: 'unstated' } : said;
}

function flagOf(name: string, flag: boolean, said: Said): Partial<Said> {
  if (hybridFlags.includes(name)) return { isHybrid: flag };
  if (officeFlags.includes(name)) return { isInOffice: flag };
  return { isRemote: flag || said.isRemote === true };
}

/** The first of two statements, unless the other says hybrid. */
function stronger(one: RemoteWords | undefined, other: RemoteWords): RemoteWords {
  return one && other.remote !== 'partly' ? one : other;
}

function isOwnWord(value: string): value is Posting['remote'] {
  return remotes.includes(value as Posting['remote']);
}
