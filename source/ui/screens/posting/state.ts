import { type Anchor, firstAnchor } from './anchors.ts';

/** What a person can change while reading a posting. */
export interface PostingState {
  /** What stands in the first line of the text. */
  readonly anchor: Anchor;
  /** What is looked for in the posting, and from where on. */
  readonly find: string;
  readonly findFrom: Anchor;
}

/** The first line of a posting, with nothing looked for. */
export const postingStart: PostingState = { anchor: firstAnchor, find: '', findFrom: firstAnchor };
