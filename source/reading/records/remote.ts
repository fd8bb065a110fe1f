import type { Posting } from '../../postings/posting.ts';
import { fold } from '../../postings/text/fold.ts';
import { readName } from './names.ts';

/** What words say of remote work, and what else stands in them: a place, or conditions. */
export interface RemoteWords {
  readonly remote: Exclude<Posting['remote'], 'unstated'>;
  readonly where?: string;
  readonly note?: string;
}

const possible = '(?:friendly|possible|option(?:al)?|eligible|flexible|allowed|considered|ok)';
/** Words that say how remote the work is, wherever they stand; the first that is found decides. */
const patterns: readonly (readonly [RemoteWords['remote'], RegExp])[] = [
  [
    'no',
    /(?<![\p{L}\d])(?:(?:no|not|non|kein|keine)[ -](?:fully )?(?:remote|home ?office)(?: work)?|remote ?: ?no|on[ -]?site(?: only)?|in[ -]?(?:office|person)(?: only)?|office[ -]based)(?![\p{L}\d])/giu,
  ],
  [
    'partly',
    new RegExp(
      `(?<![\\p{L}\\d])(?:hybrid(?:e|o)?(?:[ -](?:remote|work(?:ing)?|position|role))?|partial(?:ly)?[ -]remote|partly remote|some remote|remote[ -]hybrid|remote[ -]${possible}|teilweise remote|(?:home ?office|remote) möglich)(?![\\p{L}\\d])`,
      'giu',
    ),
  ],
  [
    'yes',
    /(?<![\p{L}\d])(?:(?:100 ?% |fully[ -]|full[ -]|completely |entirely )?(?:remote(?:ly|[ -](?:first|only|based|work(?:ing)?|jobs?|position|role|employee))*|telecommut(?:e|ing)|home[ -]?based|work(?:ing)? from (?:home|anywhere)|wfh|home ?office|télétravail|teletrabajo|remoto|em remoto))(?![\p{L}\d])/giu,
  ],
];
/** What stands in all that the words above find, which take milliseconds to compile; in most places there is none of it. */
const sign = /remot|office|site|person|hybrid|based|telecommut|work|wfh|travail|trabajo|[\u017F\u212A]/i;
const onlyWords: readonly (readonly [RemoteWords['remote'], RegExp])[] = [
  ['no', /^(?:office|local|on premises|vor ort|none|never|false|no)$/],
  ['partly', /^(?:partly|partial(?:ly)?|flexible|some|sometimes|optional|mixed|temporary)$/],
  ['yes', /^(?:yes|true|fully|full|always|only|virtual|distributed|everywhere|100 ?%)$/],
];
const everywhere = /^(?:anywhere(?: in the world)?|worldwide|global(?:ly)?|world|international)$/i;
const anywhereIn = /^anywhere (?:in|within|across) (?:the )?/i;
const conditions =
  /\d|\b(?:days?|weeks?|time ?zones?|hours?|only|preferred|travel|overlap|utc|gmt|flexible|required|if|must|candidates?)\b/i;

/** Whether the work is remote: a truth value, or words of any kind such as `TELECOMMUTE`, “Hybrid (2 days)”, “not remote”. */
export function readRemote(value: unknown): RemoteWords['remote'] | undefined {
  return remoteWords(value)?.remote;
}

/** As {@link readRemote}, with what else the words say. */
export function remoteWords(value: unknown): RemoteWords | undefined {
  if (typeof value === 'boolean') return { remote: value ? 'yes' : 'no' };
  const text = (Array.isArray(value) ? undefined : readName(value))?.replaceAll('_', ' ') ?? '';
  const only = onlyWords.find(([, words]) => words.test(fold(text)));
  return only ? { remote: only[0] } : remoteInPlace(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/** What a place says of remote work: “Remote, US”, “US-Remote”, “Berlin (Hybrid)”, “Anywhere in Canada”; nothing if it is only a place. */
export function remoteInPlace(place: string): RemoteWords | undefined {
  if (everywhere.test(place)) return { remote: 'yes', note: place };
  if (/^(?:distributed|virtual)$/i.test(place)) return { remote: 'yes' };
  if (anywhereIn.test(place)) return withRest('yes', place.replace(anywhereIn, ''));
  if (!sign.test(place)) return undefined;
  const found = patterns.find(([, words]) => place.search(words) >= 0);
  return found && withRest(found[0], withoutRemoteWords(place));
}

function withRest(remote: RemoteWords['remote'], text: string): RemoteWords {
  const rest = withoutEdges(text);
  if (rest === '') return { remote };
  const inside = remoteInPlace(rest);
  const [where, note] = inside ? [inside.where, inside.note] : [rest, undefined];
  if (where === undefined || !conditions.test(where))
    return { remote, ...(where && { where }), ...(note && { note }) };
  const only = /^(.+?) only$/i.exec(where)?.[1];
  const isPlace = only !== undefined && !conditions.test(only);
  const said = note === undefined ? where : `${where}; ${note}`;
  return {
    remote: /\bdays?\b/i.test(where) && remote === 'yes' ? 'partly' : remote,
    note: said,
    ...(isPlace && { where: only }),
  };
}

function withoutRemoteWords(place: string): string {
  return patterns.reduce((rest, [, words]) => rest.replace(words, ' '), place);
}

const edge =
  /^(?:[\s,;:/|·•&+–—-]|(?:in|within|from|based in|or|and|oder|und)(?= ))+|(?:[\s,;:/|·•&+–—-]|(?<= )(?:in|within|from|or|and|oder|und))+$/giu;

/** What is left of a place without the marks and brackets that stood beside other words. */
function withoutEdges(text: string): string {
  const rest = text
    .replace(/\(\s*[,/-]?\s*\)|\[\s*\]/g, ' ')
    .replace(edge, '')
    .replace(/ {2,}/g, ' ');
  const bare = /^\(([^()]*)\)$|^\[([^[\]]*)\]$/.exec(rest);
  const inner = bare ? (bare[1] ?? bare[2] ?? '') : rest;
  return inner === text ? text : withoutEdges(inner);
}
