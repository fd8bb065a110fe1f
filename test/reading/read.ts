import type { PostingContent } from '../../source/postings/posting.ts';
import { readDocument } from '../../source/reading/document.ts';

/** The postings that a file with this name and this text holds. */
export function read(text: string, file = 'posting.md'): readonly PostingContent[] {
  return readDocument(text, file).parsed.map(({ posting }) => posting);
}

/** The only posting of a file; an error if there are more. */
export function readOne(text: string, file?: string): PostingContent {
  const [posting, ...others] = read(text, file);
  if (!posting || others.length > 0) throw new Error(`There is not one posting in ${JSON.stringify(text)}.`);
  return posting;
}

/** What the postings of a file are called. */
export function rolesIn(text: string, file?: string): readonly string[] {
  return read(text, file).map(({ role }) => role);
}
