import { hasSavedTexts } from '../memory/saved/has-saved-texts.ts';
import type { Posting } from '../postings/posting.ts';
import { type Problem, problemLine } from '../reading/problem.ts';
import type { Heard } from '../sources/heard.ts';
import { type Contents, type Library, readLibrary } from '../sources/library.ts';
import { tell } from '../terminal/output.ts';
import type { World } from '../world.ts';
import type { Call } from './command.ts';
import type { Read } from './kept-texts.ts';

/** Does something with every posting of the call's sources; then says, a line each, what could not be read. */
export async function withPostings<T>(
  { library, world }: Pick<Call, 'library' | 'world'>,
  use: (postings: readonly Posting[], sourceOf: Contents['sourceOf'], heard?: Heard) => Promise<T>,
): Promise<T> {
  const opened = await library('recent');
  const { postings: read, problems, sourceOf } = await readWithProgress(opened, world);
  const postings = await withKept({ postings: read, problems, sources: opened.sources }, world);
  world.note(`found ${postings.length} postings, met ${problems.length} problems`);
  try {
    return await use(postings, sourceOf, opened.heard);
  } finally {
    await sayProblems(problems, world);
    if (opened.heard) await keepInMind(opened.heard, world);
  }
}

/** What was read, and what is kept of saved postings that their boards have no more. */
async function withKept(read: Read, world: Pick<World, 'env' | 'now'>): Promise<readonly Posting[]> {
  if (!read.sources.some(({ live }) => live) || !hasSavedTexts(world)) return read.postings;
  const { tendKeptTexts } = await import('./kept-texts.ts');
  return [...read.postings, ...(await tendKeptTexts(read, world))];
}

async function keepInMind(heard: Heard, world: Pick<World, 'now' | 'env'>): Promise<void> {
  const { SeenMemory } = await import('./seen-memory.ts');
  await new SeenMemory(heard, world).takeInNews();
}

/** What asks nobody is read without loading what tells of that. */
async function readWithProgress(opened: Library, { stderr }: Pick<World, 'stderr'>): Promise<Contents> {
  if (!opened.sources.some(({ live }) => live)) return readLibrary(opened);
  const { withProgress } = await import('./progress-line.ts');
  return withProgress(stderr, (asking) => readLibrary(opened, asking));
}

/** Says on standard error what could not be read. */
export async function sayProblems(problems: readonly Problem[], { stderr }: World): Promise<void> {
  if (problems.length > 0)
    await tell(stderr, problems.map((problem) => `npm-jobs: ${problemLine(problem)}\n`).join(''));
}
