import { decodeHTML } from '../../postings/text/entities.ts';
import type { JsonRecord } from '../records/json-record.ts';
import { kindOfPart, type PartKind } from './hacker-news-parts.ts';

/** Longer first lines are texts. */
export const longestLine = 1000;
const longestRole = 120;

/** The first line of a comment, without tags and entities. */
export function headLine(html: string): string {
  const [line = ''] = html
    .trimStart()
    .slice(0, longestLine * 2)
    .split(/<p>|<\/p>|<br\b[^>]*>|\n/i)
    .filter((each) => each.trim() !== '');
  return withoutTags(line).trim().slice(0, longestLine);
}

/** The words of HTML. */
export function withoutTags(html: string): string {
  return decodeHTML(html.replace(/<[^<>]*>/g, ''));
}

/** What stands between the bars of a head line. */
export function partsOfLine(line: string): readonly string[] {
  return line
    .split(/\s*\|\s*|\s+[•·]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/**
 * The facts in the first line of a comment, `Company | Role | Place | Remote | Pay | Kind`, after the company in any order; each
 * part is known by its words. A line without bars is the role.
 */
export function headIn(html: string): JsonRecord {
  const line = headLine(html);
  const parts = partsOfLine(line);
  if (parts.length < 2) return { role: shortened(line) };
  const found = sorted(parts);
  const remoteWords = found.remote.join(' ');
  const note = /\(([^()]+)\)/.exec(remoteWords)?.[1];
  const places = found.place.length > 0 ? found.place : found.remote.flatMap(placeBesideRemote);
  return {
    company: found.company,
    role: shortened(found.role.join(', ')) ?? shortened(line),
    locations: places,
    remote: remoteIn(remoteWords),
    remoteNote: note,
    employment: found.employment[0],
    salary: found.pay.join(' • '),
    visa: found.visa.join(', '),
    website: found.link[0],
  };
}

type Sorted = { readonly company: string | undefined } & Record<PartKind, readonly string[]>;

/** The parts by what they are: the first is the company's, unless it is plainly something else and another can be. */
function sorted(parts: readonly string[]): Sorted {
  const kinds = parts.map((part) => ({ part, kind: kindOfPart(part) }));
  const [first] = kinds;
  const others = kinds.slice(1);
  const hasRole = others.some(({ kind }) => kind === 'role');
  const isSwapped = first?.kind === 'role' && !hasRole && others[0]?.kind === 'unknown';
  const company = isSwapped ? others[0] : first;
  const rest = kinds.filter((each) => each !== company);
  const of = (kind: PartKind) => rest.filter((each) => each.kind === kind).map(({ part }) => part);
  const [unknown = [], roles] = [of('unknown'), of('role')];
  const role = roles.length > 0 ? roles : unknown.slice(0, 1);
  const place = [...of('place'), ...(roles.length > 0 ? unknown : unknown.slice(1))];
  return {
    company: company && companyIn(company.part),
    role,
    place,
    remote: of('remote'),
    employment: of('employment'),
    pay: of('pay'),
    visa: of('visa'),
    link: of('link'),
    unknown: [],
  };
}

/** A company's name without its web address or its Y Combinator batch. */
function companyIn(part: string): string | undefined {
  const name = part.replace(/\(?https?:\/\/[^\s)]+\)?|\((?:YC|Y Combinator)[^()]*\)/gi, '').trim();
  return name.replace(/\s*[-–:,(]+$/, '') || part;
}

function remoteIn(words: string): string | undefined {
  if (words === '') return undefined;
  const isRemote = /remote|distributed|anywhere|\bwfh\b/i.test(words) && !/no[nt]?[ -]?remote/i.test(words);
  const isThere =
    /on-?\s?site|in[- ]?office|in[- ]person|hybrid| or remote|remote (?:or|possible|friendly|ok)/i.test(
      words,
    );
  if (/hybrid/i.test(words) || (isRemote && isThere)) return 'partly';
  return isRemote ? 'yes' : 'no';
}

/** “Onsite in Berlin”, “Berlin or Remote”: the place without the words around it. */
function placeBesideRemote(part: string): readonly string[] {
  const place = part
    .replace(/\([^()]*\)/g, ' ')
    .replace(
      /\b(?:100%|fully|remote(?:[- ](?:first|only|friendly|ok|possible))?|on-?\s?site|hybrid|in[- ]?(?:office|person)|distributed|wfh|or|and|in|only|preferred|optional)\b/gi,
      ' ',
    )
    .replace(/[\s/,;:&+–-]+(?=$)|^[\s/,;:&+–-]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{L}{2}/u.test(place) ? [place] : [];
}

function shortened(text: string): string | undefined {
  if (text.length <= longestRole) return text === '' ? undefined : text;
  return `${text.slice(0, longestRole).replace(/\s+\S*$/, '')}…`;
}
