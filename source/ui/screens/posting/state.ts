import { type Anchor, firstAnchor } from './anchors.ts';

/** What a person can change while reading a posting. */
export interface PostingState {
  /** The first visible line. */
  readonly anchor: Anchor;
  /** The text to find in the posting, and where the search began. */
  readonly find: string;
  readonly findFrom: Anchor;
  /** How many versions back the text is that is read; 0 for what it says now. */
  readonly back: number;
}

/** The start of a posting, with nothing to find. */
export const postingStart: PostingState = { anchor: firstAnchor, find: '', findFrom: firstAnchor, back: 0 };
