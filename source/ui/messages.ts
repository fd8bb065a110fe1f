import type { Facet } from '../postings/facet.ts';
import type { Posting } from '../postings/posting.ts';
import type { Version } from '../postings/versions/version.ts';
import type { Replacement } from './replaced-postings.ts';
import type { OpenedComparison } from './screens/comparison/opened.ts';
import type { PostingLayout } from './screens/posting/layout.ts';
import type { SourceState } from './source-state.ts';
import type { Standings } from './standings.ts';
import type { Size } from './window.ts';

/** Everything that can happen while browsing, by kind. */
interface MessageDetails {
  /** Keys in the order in which they were pressed, named as by `keysOf`. */
  'keys-pressed': { readonly keys: readonly string[] };
  /** An action was chosen by its name; `nth` stands for the index of its key. */
  'action-chosen': { readonly id: string; readonly nth?: number };
  /** A posting was chosen by its key: the cursor goes to it, if it is among the results. */
  'posting-chosen': { readonly key: string };
  /** The postings with these keys were selected, and no others. */
  'postings-selected': { readonly keys: readonly string[] };
  /** Pasted text is typed in a text field, and ignored elsewhere. */
  'text-pasted': { readonly text: string };
  'window-resized': { readonly size: Size };
  /** The text of postings can be shown from now on. */
  'layout-loaded': { readonly layout: PostingLayout };
  /** The finder has more postings. */
  'postings-added': { readonly postings: readonly Posting[] };
  /** A source has other postings now than it had: those that `gone` have been replaced by those that have `come`. */
  'postings-replaced': Replacement;
  /** A posting is told in full now, as `after`. */
  'posting-completed': { readonly before: Posting; readonly after: Posting };
  /** Something is to be told of the sources. */
  'sources-changed': { readonly sources: Partial<SourceState> };
  /** More, or something else, is known of postings than before. */
  'standings-changed': { readonly standings: Standings | undefined };
  /** Something was said of the postings with these keys, or taken back, and is kept; `says` tells it in a few words. */
  said: {
    readonly standings: Standings;
    readonly keys: readonly string[];
    readonly says: string;
    readonly isTakenBack?: boolean;
  };
  /** Something happened that a person should know. */
  noticed: { readonly notice: string };
  /** No more postings are coming; `notice` tells the person what went wrong. */
  'loading-ended': { readonly notice?: string | undefined };
  /** A search that did not end at once has ended. */
  'search-ended': { readonly results: readonly Posting[] };
  /** The facets have been counted. */
  'facets-counted': { readonly facets: readonly Facet[] };
  /** Postings, or versions of one, can be compared now. */
  'comparison-opened': { readonly comparison: OpenedComparison };
  /** What is compared has its texts now, which came later. */
  'comparison-completed': { readonly before: OpenedComparison; readonly after: OpenedComparison };
  /** All versions of a posting are known, the oldest first, and one so many further back is to be read. */
  'versions-found': {
    readonly posting: Posting;
    readonly versions: readonly Version[];
    readonly steps: 1 | -1;
  };
  /** The process was sent a stop signal. */
  'stop-requested': object;
  /** The screen, which was lent to another program, is the browser's own again. */
  'screen-returned': object;
  /** `what` names what was copied. */
  copied: { readonly what: string };
  'link-opened': { readonly link: string };
  /** A query is kept under a name from now on. */
  'search-saved': { readonly name: string; readonly query: string };
  /** `notice` says why an effect failed, and what to do. */
  'effect-failed': { readonly notice: string };
}

export type MessageKind = keyof MessageDetails;

/** Something that happened. */
export type Message<Kind extends MessageKind = MessageKind> = {
  [Each in Kind]: { readonly kind: Each } & MessageDetails[Each];
}[Kind];

/** A function for every kind of message. */
export type Handlers = { readonly [Kind in MessageKind]: (message: Message<Kind>) => void };
