import { UserError } from '../errors.ts';
import type { Posting } from '../postings/posting.ts';
import { cleanLine } from '../postings/text/clean.ts';
import { wordsOf } from '../postings/text/fold.ts';
import { fileStart, type Problem, problemAt, problemLine } from '../reading/problem.ts';
import { openArchive } from './archive.ts';
import type { Batch, Input, NewId, Source } from './source.ts';

/** Everything that a run of the program reads postings from, as one source. */
export type Library = Source;

/** All that is in a library. */
export interface Contents {
  readonly postings: readonly Posting[];
  readonly problems: readonly Problem[];
}

/** The sources that `--from` names, one after the other; without any, the bundled archive. */
export async function openLibrary(froms: readonly string[], input: Input): Promise<Library> {
  if (froms.length === 0) return openArchive();
  const { openSource } = await import('./index.ts');
  const newId = uniqueIds();
  const sources = await Promise.all(froms.map((from) => openSource(from, newId, input)));
  return {
    title: cleanLine(sources.map(({ title }) => title).join(' + ')),
    async *batches() {
      for (const source of sources) yield* saidIfEmpty(source);
    },
  };
}

/** Reads a library to its end; a `UserError` if there is no posting in it at all. */
export async function readLibrary(library: Library): Promise<Contents> {
  const postings: Posting[] = [];
  const problems: Problem[] = [];
  for await (const batch of library.batches()) {
    for (const posting of batch.postings) postings.push(posting);
    for (const problem of batch.problems) problems.push(problem);
  }
  if (postings.length === 0) throw nothingRead(library, problems);
  return { postings, problems };
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

async function* saidIfEmpty(source: Source): AsyncGenerator<Batch> {
  let isEmpty = true;
  for await (const batch of source.batches()) {
    isEmpty &&= batch.postings.length === 0 && batch.problems.length === 0;
    yield batch;
  }
  if (isEmpty)
    yield { postings: [], problems: [problemAt(source.title, fileStart, 'there is no posting in it')] };
}

/** Ids of words joined by dashes; one that is taken gets a number. */
export function uniqueIds(): NewId {
  const counts = new Map<string, number>();
  return (wanted) => {
    const words = wordsOf(wanted).join('-') || 'posting';
    let count = counts.get(words) ?? 0;
    let id = words;
    while (counts.has(id)) id = `${words}-${++count}`;
    counts.set(words, Math.max(count, 1));
    if (id !== words) counts.set(id, 1);
    return id;
  };
}
