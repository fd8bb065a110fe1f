import type { PostingContent } from '../postings/posting.ts';
import type { FrontMatter } from './notations/markdown/front-matter.ts';
import type { Position, Problem } from './problem.ts';

/** A posting that was read, before it has an id, and where its parts stand in the file. */
export interface ParsedPosting {
  readonly posting: PostingContent;
  /** An id that the file itself gives it. */
  readonly id?: string;
  /** What was stated of it apart from its text, and where; nothing if nothing was. */
  readonly stated?: Pick<FrontMatter, 'record' | 'places' | 'repeated'>;
  /** Whether nothing in the file says what the role is called. */
  readonly isUntitled: boolean;
  /** Whether it is what a known board answers. */
  readonly isOfBoard?: boolean;
  /** Where it begins. */
  readonly start: Position;
  /** Where each section begins, in the order of the sections; none if that is not known. */
  readonly sectionPlaces: readonly Position[];
  /** Headings in it under which nothing stands; they are no sections. */
  readonly emptySections?: readonly (Position & { readonly heading: string })[];
  readonly problems: readonly Problem[];
}
