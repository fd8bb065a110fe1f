import { notations } from './notations/index.ts';
import type { Notation } from './notations/notation.ts';
import { failed, type ReadDocument } from './read-document.ts';

/** How a text is written if neither it nor its name says so. */
const [markdown] = notations;

/** How a text is written: as it shows itself, else as its name says. */
export function notationOf(text: string, file: string): Notation {
  const ending = endingOf(file);
  return (
    notations.find(({ isIn }) => isIn?.(text, ending)) ??
    notations.find(({ endings }) => endings.includes(ending)) ??
    markdown
  );
}

/** The postings in a text, whatever it holds; with `isPlaced` each knows where it begins, also in a list in a record. */
export function readDocument(text: string, file: string, isPlaced = false): ReadDocument {
  if (text.trim() === '') return failed(file, 'the file is empty');
  const { name, read } = notationOf(text, file);
  const result = read(text, file, isPlaced);
  const isSilent = result.parsed.length === 0 && result.problems.length === 0;
  return isSilent ? nothingIn(file, name) : result;
}

/** The same, part by part, as far as the notation can be read so. */
export function* readDocumentInParts(text: string, file: string): Generator<ReadDocument> {
  const { name, readParts } = notationOf(text, file);
  if (!readParts || text.trim() === '') return yield readDocument(text, file);
  let isSilent = true;
  for (const part of readParts(text, file)) {
    isSilent &&= part.parsed.length === 0 && part.problems.length === 0;
    yield part;
  }
  if (isSilent) yield nothingIn(file, name);
}

function nothingIn(file: string, notation: string): ReadDocument {
  return failed(file, `there is no posting in it, read as ${notation}`);
}

function endingOf(file: string): string {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(file) ?? [];
  return ending.toLowerCase();
}
