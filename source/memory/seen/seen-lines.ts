import type { Bookmark, Moment, Seen, SeenPosting } from '../../postings/news/seen.ts';

const name = '# npm-jobs seen 1';
const bookmarkName = '# looked';

/** What is known of a source as text: a head, a line for each who looks, a line for each posting; tabs between values. */
export function seenText(seen: Seen, source: string): string {
  const { since, at, answered, postings, bookmarks } = seen;
  const looked = [...bookmarks].map(([who, { last, before = '', on = '' }]) => [
    bookmarkName,
    who,
    last,
    before,
    on,
  ]);
  const lines = [[name, source, since, at, answered], ...looked, ...[...postings.values()].map(valuesOf)];
  return lines.map((values) => `${values.map(inOneValue).join('\t')}\n`).join('');
}

/** Lines in one step. */
const linesAStep = 100;

/**
 * What a text says that was made so, step by step; nothing if it is no such text. A line that is broken costs that posting and
 * no other.
 */
export function* seenIn(text: string): Generator<undefined, Seen | undefined, void> {
  const head = headIn(text);
  if (!head) return undefined;
  const postings = new Map<string, SeenPosting>();
  const bookmarks = new Map<string, Bookmark>();
  for (const [at, line] of text.split('\n').entries()) {
    if (at % linesAStep === 0) yield;
    const values = valuesIn(line);
    if (line.startsWith('#')) takeBookmark(values, bookmarks);
    else {
      const posting = postingIn(values);
      if (posting) postings.set(posting.key, posting);
    }
  }
  return { ...head, postings, bookmarks };
}

/** What stands in the first line. */
export function headIn(text: string): Pick<Seen, 'since' | 'at' | 'answered'> | undefined {
  const [first = ''] = text.split('\n', 1);
  const [title, , since, at, answered] = first.split('\t');
  if (title !== name || !isMoment(since) || !isMoment(at) || !isMoment(answered)) return undefined;
  return { since, at, answered };
}

function takeBookmark(
  [title, who = '', last, before, on]: readonly string[],
  all: Map<string, Bookmark>,
): void {
  if (title === bookmarkName && isMoment(last))
    all.set(who, { last, ...(isMoment(before) && { before }), ...(isMoment(on) && { on }) });
}

/** A posting as values; what is seldom there stands together in one. */
function valuesOf(posting: SeenPosting): readonly string[] {
  const { key, group, first, closed = '', opened = '', imprint, about, ...happened } = posting;
  const { edited, back, repostOf, isOtherPlace } = happened;
  const rest = { edited, back, repostOf, isOtherPlace };
  return [
    key,
    group,
    first,
    closed,
    opened,
    [edited, back, repostOf, isOtherPlace].some((each) => each !== undefined) ? JSON.stringify(rest) : '',
    imprint.raw,
    imprint.facts,
    imprint.text,
    imprint.sections,
    about.role,
    about.company ?? '',
    placesText(about.locations),
    about.url ?? '',
  ];
}

function postingIn(values: readonly string[]): SeenPosting | undefined {
  const [key = '', group = '', first, closed, opened, happened = '', ...said] = values;
  const [raw = '', facts = '', text = '', sections = '', role = '', company = '', places, url] = said;
  if (key === '' || !isMoment(first) || places === undefined || url === undefined) return undefined;
  return {
    key,
    group,
    first,
    ...(isMoment(closed) && { closed }),
    ...(isMoment(opened) && { opened }),
    ...happenedIn(happened),
    imprint: { raw, facts, text, sections },
    about: {
      role,
      locations: placesIn(places),
      ...(company !== '' && { company }),
      ...(url !== '' && { url }),
    },
  };
}

const placesApart = '; ';

/** Places in one value; as JSON where one of them holds what stands between them, or looks like JSON. */
function placesText(places: readonly string[]): string {
  const isPlain = places.every(
    (place) => place !== '' && !place.includes(placesApart) && !place.startsWith('['),
  );
  return isPlain ? places.join(placesApart) : JSON.stringify(places);
}

function placesIn(written: string): readonly string[] {
  if (written === '') return [];
  const places = written.startsWith('[') ? parsed(written) : written.split(placesApart);
  return Array.isArray(places) ? places.map(String) : [];
}

type Happened = Pick<SeenPosting, 'edited' | 'back' | 'repostOf' | 'isOtherPlace'>;

/** What is written so, as far as it is whole. */
function happenedIn(written: string): Happened {
  const { edited, back, repostOf, isOtherPlace }: Partial<Happened> = parsed(written) ?? {};
  return {
    ...(isMoment(edited?.at) && Array.isArray(edited.parts) && { edited }),
    ...(isMoment(back?.at) && isMoment(back.closed) && { back }),
    ...(isMoment(repostOf?.closed) && typeof repostOf.key === 'string' && { repostOf }),
    ...(isOtherPlace === true && { isOtherPlace }),
  };
}

function parsed(json: string): object | undefined {
  if (json === '') return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMoment(text: unknown): text is Moment {
  return typeof text === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = new Map(Object.entries(escapes).map(([character, written]) => [written, character]));

/** Keys and headings may hold what would end a value. */
function inOneValue(value: string): string {
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (each) => escapes[each] ?? each) : value;
}

function valuesIn(line: string): readonly string[] {
  const values = line.split('\t');
  if (!line.includes('\\')) return values;
  return values.map((value) => value.replace(/\\./g, (each) => escaped.get(each) ?? each));
}
