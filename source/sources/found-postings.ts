import { readDocument } from '../reading/document.ts';
import { postingFileEnding } from './file-names.ts';
import type { FileText } from './read-file.ts';
import type { FoundPosting, SourceEvent } from './source.ts';
import { failed } from './trouble.ts';

/** A file, or what is read like one. */
export interface FileNames {
  /** What it is called in messages. */
  readonly shown: string;
  /** What its posting is called if it holds just one and that has no id of its own. */
  readonly name?: string;
  /** Its absolute path. */
  readonly path?: string;
}

/** What happens when a file's text is read. */
export function* eventsOf(text: FileText, file: FileNames): Generator<SourceEvent> {
  if (typeof text !== 'string') return yield failed(file.shown, text.message);
  const { parsed, problems } = readDocument(text, file.shown);
  if (parsed.length > 0) yield { kind: 'found', postings: foundIn(parsed, file) };
  if (problems.length > 0) yield { kind: 'failed', problems };
}

/** Postings of a file as a source gives them; one that is alone there is called and known after it. */
export function foundIn(
  parsed: readonly Pick<FoundPosting, 'posting' | 'id'>[],
  file: FileNames,
  isAll = true,
): readonly FoundPosting[] {
  const isAlone = isAll && parsed.length === 1;
  return parsed.map(({ posting, id }) => ({
    posting,
    ...(id !== undefined && { id }),
    ...(isAlone && { name: file.name, file: file.path }),
  }));
}

/** A path as an id: its parts joined by dashes, without the file's extension. */
export function idOfPath(path: string): string {
  return path.replace(postingFileEnding, '');
}
