import type { Posting } from '../postings/posting.ts';
import type { PostingLayout } from './screens/posting/layout.ts';
import type { Size } from './window.ts';

/** Everything that can happen while browsing, by kind. */
interface MessageDetails {
  /** Keys, named as `keysOf` names them, in the order in which they were pressed. */
  'keys-pressed': { readonly keys: readonly string[] };
  /** Text was pasted: it is typed where something is being typed, and nothing elsewhere. */
  'text-pasted': { readonly text: string };
  'window-resized': { readonly size: Size };
  /** From now on the text of postings can be shown. */
  'layout-loaded': { readonly layout: PostingLayout };
  /** The finder has been given more postings. */
  'postings-added': { readonly postings: readonly Posting[] };
  /** There will be no more postings; `notice` says why, if that is not plain. */
  'loading-ended': { readonly notice?: string | undefined };
  /** A search that took long is over. */
  'search-ended': { readonly results: readonly Posting[] };
  /** The process was asked to stop, as Ctrl-Z does, from outside. */
  'stop-requested': object;
  /** Something was copied; `what` names it. */
  copied: { readonly what: string };
  'link-opened': { readonly link: string };
  /** An effect could not be performed; `notice` says why, and what to do. */
  'effect-failed': { readonly notice: string };
}

export type MessageKind = keyof MessageDetails;

/** Something that happened. */
export type Message<Kind extends MessageKind = MessageKind> = {
  [Each in Kind]: { readonly kind: Each } & MessageDetails[Each];
}[Kind];

/** A function for every kind of message. */
export type Handlers = { readonly [Kind in MessageKind]: (message: Message<Kind>) => void };
