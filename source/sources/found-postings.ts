import { readDocumentInParts } from '../reading/document.ts';
import type { ParsedPosting } from '../reading/parsed-posting.ts';
import { Gathered } from './gathered.ts';
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
  const waiting = new Gathered<ParsedPosting>();
  let isFirst = true;
  for (const { parsed, problems } of readDocumentInParts(text, file.shown)) {
    waiting.add({ kind: 'failed', problems });
    waiting.add({ kind: 'found', postings: parsed });
    // One that is alone so far may be so in the end.
    if (waiting.postings.length === 0 || (isFirst && waiting.postings.length === 1)) continue;
    yield { kind: 'found', postings: foundIn(waiting.postings.splice(0), file, false) };
    isFirst = false;
  }
  if (waiting.postings.length > 0)
    yield { kind: 'found', postings: foundIn(waiting.postings, file, isFirst) };
  if (waiting.problems.length > 0) yield { kind: 'failed', problems: waiting.problems };
}

/** Postings of a file as a source gives them; one that is alone there is called and known after it. */
export function foundIn(
  parsed: readonly Pick<FoundPosting, 'posting' | 'id'>[],
  file: FileNames,
  isAll = true,
): readonly FoundPosting[] {
  const isAlone = isAll && parsed.length === 1;
  if (isAlone) return parsed.map((each) => ({ ...toldOf(each), name: file.name, file: file.path }));
  return parsed.map(toldOf);
}

function toldOf({ posting, id }: Pick<FoundPosting, 'posting' | 'id'>): FoundPosting {
  return id === undefined ? { posting } : { posting, id };
}
