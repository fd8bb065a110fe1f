import { noPlace, type Problem, problemLine } from '../reading/problem.ts';
import type { LibraryEvent } from '../sources/source.ts';

/** What happened while a library was read, for the log. */
export function whatIsRead(event: LibraryEvent): string {
  if (event.kind === 'found') return `found ${event.postings.length} postings`;
  return event.kind === 'failed' ? `met ${event.problems.length} problems` : event.kind;
}

/** What is said of problems on the screen: the only one, if it is that of a whole source, else how many there are. */
export function troubleNotice(problems: readonly Problem[]): string | undefined {
  const [first, ...others] = problems;
  if (!first) return undefined;
  if (others.length === 0 && first.line === noPlace.line) return problemLine(first);
  const count = others.length === 0 ? 'one thing' : `${problems.length} things`;
  return `${count} could not be read; more about it when you leave`;
}
