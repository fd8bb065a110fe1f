import { noPlace, type Problem, problemAt } from '../reading/problem.ts';
import type { SourceEvent } from './source.ts';

/** Names of files that are said; there may be thousands. */
const mostNames = 3;

/** Gathers what the files of a folder say of drafts, of documents that are not read and of things that are no postings, to say it in one line. */
export class LeftOut {
  readonly #problems: Problem[] = [];

  /** The event without such problems, if anything else is left of it. */
  *rest(event: SourceEvent): Generator<SourceEvent> {
    if (event.kind !== 'failed') return yield event;
    for (const each of event.problems) if (isOfOthers(each)) this.#problems.push(each);
    const problems = event.problems.filter((each) => !isOfOthers(each));
    if (problems.length > 0) yield { ...event, problems };
  }

  /** What was gathered: a problem that is alone as it is, several as one of the folder. */
  *said(folder: string): Generator<SourceEvent> {
    const [first, ...others] = this.#problems;
    if (!first) return;
    const drafts = this.#problems.reduce((count, each) => count + (each.drafts ?? 0), 0);
    const files = filesOf(this.#problems.filter((each) => each.isNoPosting));
    const documents = filesOf(this.#problems.filter((each) => each.isDocument));
    const words = [draftsLeftOut(drafts), passedOver(files, folder), notRead(documents, folder)]
      .filter(Boolean)
      .join('; ');
    const severity = files.length > 0 ? 'error' : 'warning';
    const problem = others.length === 0 ? first : problemAt(folder, noPlace, words, severity);
    yield { kind: 'failed', problems: [problem] };
  }
}

function isOfOthers({ drafts, isNoPosting, isDocument }: Problem): boolean {
  return drafts !== undefined || isNoPosting === true || isDocument === true;
}

function filesOf(problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.map(({ file }) => file))];
}

function draftsLeftOut(count: number): string {
  return count === 0 ? '' : `${count} ${count === 1 ? 'draft is' : 'drafts are'} left out`;
}

function passedOver(files: readonly string[], folder: string): string {
  if (files.length === 0) return '';
  return `what is no posting is passed over in ${named(files, folder)} (npm-jobs check says where)`;
}

function notRead(documents: readonly string[], folder: string): string {
  if (documents.length === 0) return '';
  return `not read: ${named(documents, folder)} (save ${documents.length === 1 ? 'its text' : 'their texts'} first)`;
}

function named(files: readonly string[], folder: string): string {
  const names = files
    .slice(0, mostNames)
    .map((file) => (file.startsWith(folder) ? file.slice(folder.length).replace(/^[\\/]/, '') : file));
  return files.length > mostNames
    ? `${names.join(', ')} and ${files.length - mostNames} more`
    : names.join(', ');
}
