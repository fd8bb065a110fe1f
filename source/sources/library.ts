import { UserError } from '../errors.ts';
import type { Posting } from '../postings/posting.ts';
import { cleanLine } from '../postings/text/clean.ts';
import { type Problem, problemLine } from '../reading/problem.ts';
import { openArchive } from './archive.ts';
import { Gathered } from './gathered.ts';
import type { Heard } from './heard.ts';
import { Identities, type Settle } from './identities.ts';
import { inTurns } from './in-turns.ts';
import { Shelf } from './shelf.ts';
import { type Arrival, type Reading, sideBySide } from './side-by-side.ts';
import type {
  Asked,
  FoundPosting,
  Freshness,
  Input,
  LibraryEvent,
  Progress,
  Source,
  SourceEvent,
} from './source.ts';
import { failed } from './trouble.ts';

/** Everything that a run of the program reads postings from. */
export interface Library {
  /** What it is called on the screen. */
  readonly title: string;
  /** Whether its first event is all there is. */
  readonly isWhole: boolean;
  /** In the order in which they were named. */
  readonly sources: readonly Source[];
  /** The day, as `2018-10-31`, on which postings are closed or open, and some days ago. */
  readonly today?: string;
  /** What those of its sources answer of which it is kept in mind what they had. */
  readonly heard?: Heard;
}

/** All that is in a library. */
export interface Contents {
  readonly postings: readonly Posting[];
  readonly problems: readonly Problem[];
  /** Which source gave a posting. */
  readonly sourceOf: (posting: Posting) => Source | undefined;
}

/** The sources that `--from` names, each once; without any, the bundled archive. Of those on the web, what is fresh enough. */
export async function openLibrary(
  froms: readonly string[],
  input: Input,
  freshness: Freshness = 'recent',
): Promise<Library> {
  if (froms.length === 0) return libraryOf([await openArchive()]);
  const { openSource } = await import('./index.ts');
  return libraryOf(
    await Promise.all(Array.from(new Set(froms), (from) => openSource(from, input, freshness))),
  );
}

/** More sources than these are only counted where they are named. */
const mostNamed = 4;

/** A library of these sources. */
export function libraryOf(sources: readonly Source[]): Library {
  return {
    title: titleOf(sources),
    isWhole: sources.every(({ isWhole }) => isWhole === true) && sources.length === 1,
    sources,
  };
}

function titleOf(sources: readonly Source[]): string {
  const titles = sources.map(({ title }) => title);
  const others = titles.length > mostNamed ? titles.splice(mostNamed - 1).length : 0;
  return cleanLine([...titles, ...(others > 0 ? [`${others} others`] : [])].join(' + '));
}

/** What happens while all sources of a library are read side by side; whatever comes first is given first. */
export async function* readAsItComes(
  { sources, today, isWhole }: Library,
  signal: AbortSignal,
  asked: Asked = 'soon',
  shelf = new Shelf(),
): AsyncGenerator<LibraryEvent> {
  shelf.settleWith(await settlingOn(today));
  const readings = readingsOf(sources, asked).map((read, at) => withEnd(read, () => shelf.end(at)));
  for await (const { from, value } of (isWhole ? arrivals : sideBySide)(readings, signal))
    if (value.kind !== 'found') yield value;
    else if (!value.isAll) yield { kind: 'found', postings: shelf.add(from, value.postings) };
    else {
      const { gone, come } = await inTurns(shelf.replace(from, value.postings));
      yield { kind: 'found', postings: come, gone };
    }
}

/**
 * Reads a library to its end, in the order of its sources; a `UserError` if there is no posting in it at all. `asking` is told
 * how far it is with asking servers.
 */
export async function readLibrary(
  library: Library,
  asking: (progress: Progress) => void = () => {},
): Promise<Contents> {
  const { signal } = new AbortController();
  const gathered = library.sources.map(() => new Gathered<FoundPosting>());
  for await (const { from, value } of arrivals(readingsOf(library.sources, 'all'), signal))
    if (value.kind === 'asking') asking(value.progress);
    else gathered[from]?.add(value);
  const problems = gathered.flatMap((each) => each.problems);
  const given = shelved(gathered, await settlingOn(library.today));
  const postings = given.flat();
  if (postings.length === 0) throw nothingRead(library, problems);
  const sourceOf = (posting: Posting) => library.sources[given.findIndex((each) => each.includes(posting))];
  return { postings, problems, sourceOf };
}

/** The postings of each source. What told them apart is forgotten with the shelf: nothing is added any more. */
function shelved(
  gathered: readonly Gathered<FoundPosting>[],
  settle: Settle | undefined,
): readonly (readonly Posting[])[] {
  const [only, ...others] = gathered;
  if (only && others.length === 0) return [identified(only.postings.splice(0), settle)];
  const shelf = new Shelf();
  shelf.settleWith(settle);
  return gathered.map(({ postings }, from) => shelf.add(from, postings.splice(0)));
}

/** The postings of a source that is alone: there are no others to tell them from. */
function identified(found: readonly FoundPosting[], settle: Settle | undefined): readonly Posting[] {
  const identities = new Identities();
  identities.settle = settle;
  return identities.identify(found);
}

/** What makes postings those of a day. */
async function settlingOn(today: string | undefined): Promise<Settle | undefined> {
  if (today === undefined) return undefined;
  const { bringUpTo } = await import('../reading/as-of.ts');
  return (draft) => bringUpTo(today, draft);
}

/** What readings give until all are at their ends; one that is alone needs nobody who waits for several. */
async function* arrivals<T>(
  readings: readonly Reading<T>[],
  signal: AbortSignal,
): AsyncGenerator<Arrival<T>> {
  const [read, ...others] = readings;
  if (!read || others.length > 0) yield* sideBySide(readings, signal);
  else for await (const value of read(signal)) yield { from: 0, value };
}

/** More reasons are only counted. */
const mostReasons = 10;

/** The error when a library has no posting at all: what was wrong with it. */
export function nothingRead({ title }: Library, problems: readonly Problem[]): UserError {
  const reasons = problems.slice(0, mostReasons).map((problem) => `${problemLine(problem)}.`);
  const others = problems.length - reasons.length;
  return new UserError(
    `No posting could be read from ${title}.`,
    [...reasons, others > 0 ? `And ${others} more.` : ''].join(' ').trim() || 'Are there postings in it?',
  );
}

/** A reading that says when it is at its end. */
function withEnd<T>(read: Reading<T>, ended: () => void): Reading<T> {
  return async function* (signal) {
    yield* read(signal);
    ended();
  };
}

/** Postings that say which source they were read from. */
export function named(found: readonly FoundPosting[], { title }: Source): readonly FoundPosting[] {
  return found.map((each) => ({ ...each, readFrom: title }));
}

function isNamed({ live }: Source, sources: readonly Source[]): boolean {
  return live !== undefined || sources.length > 1;
}

/** A source in which there is nothing says so. */
function readingsOf(sources: readonly Source[], asked: Asked): readonly Reading<SourceEvent>[] {
  return sources.map(
    (source) =>
      async function* (signal) {
        let isEmpty = true;
        for await (const event of source.read(signal, asked)) {
          isEmpty = false;
          yield event.kind === 'found' && isNamed(source, sources)
            ? { ...event, postings: named(event.postings, source) }
            : event;
        }
        if (isEmpty && !signal.aborted) yield failed(source.title, 'there is no posting in it');
      },
  );
}
