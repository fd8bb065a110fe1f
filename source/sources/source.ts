import type { Origin } from '../postings/key.ts';
import type { Posting } from '../postings/posting.ts';
import type { ParsedPosting } from '../reading/parsed-posting.ts';
import type { Problem } from '../reading/problem.ts';
import type { World } from '../world.ts';

/** What sources need of the world around the program. */
export type Input = Pick<World, 'stdin' | 'env' | 'now' | 'network'>;

/** A posting as its source gives it: the library, which knows all others, gives it an id and a key. */
export interface FoundPosting extends Pick<ParsedPosting, 'posting' | 'id'>, Omit<Origin, 'id'> {
  /** What it is called if it has no id of its own, such as the name of its file. */
  readonly name?: string | undefined;
  /** What its source is called, where that is to be told. */
  readonly readFrom?: string;
}

/** Something that happened while a source was read. */
export type ReadEvent<P> =
  | {
      readonly kind: 'found';
      readonly postings: readonly P[];
      /** Whether they stand in place of all that the source gave before: something in them has grown. */
      readonly isAll?: boolean;
    }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'asking'; readonly progress: Progress };

/** How far it is with asking a server. */
export interface Progress {
  /** What the source is called. */
  readonly title: string;
  /** Postings that came until now. */
  readonly postings: number;
}

/** What happened while a library was read; postings that are `gone` have been replaced by those that were found. */
export type LibraryEvent = ReadEvent<Posting> & { readonly gone?: readonly Posting[] };

/** What a source says of itself, as it is read. */
export type SourceEvent = ReadEvent<FoundPosting>;

/** How much of what is kept of a source on the web will do. */
export type Freshness =
  /** Whatever is kept, however old: it can be asked for again while a person reads it. */
  | 'kept'
  /** What is kept, unless it is old. */
  | 'recent'
  /** Nothing but what is there now; what is kept only if that cannot be had. */
  | 'now'
  /** What is kept, and nobody is asked. */
  | 'offline';

/** Whether an answer is all that there is: there may be more than is read, or something that cannot be read. */
export type Extent = 'all' | 'some';

/** What a source on the web can do besides being read. */
export interface LiveSource {
  /** When its postings were asked for that it gave last, in milliseconds since 1970; nothing before it gave any. */
  readAt(): number | undefined;
  /** How much of what it has those are. Nothing if it failed since, or gave none. */
  extent(): Extent | undefined;
  /** Whether it lists postings of many companies. */
  readonly isOfMany?: boolean;
  /** Whether that is so long ago that it should be asked again; never if nobody is to be asked. */
  isOld(): boolean;
  /** Asks again. Never throws; when the signal is aborted, it has failed without problems. */
  refresh(signal: AbortSignal, asking?: (progress: Progress) => void): Promise<Refreshed>;
  /** Whether the text of this posting, which the source gave, has to be asked for by itself. */
  lacksText(posting: Posting): boolean;
  /** A posting of it with its text, kept or asked for; a {@link Problem} if it cannot be had, nothing if it has all there is. */
  withText(posting: Posting, signal: AbortSignal): Promise<Posting | Problem | undefined>;
}

/** What came of asking again; `postings` are all that the source has now. */
export type Refreshed =
  | {
      readonly kind: 'changed';
      readonly postings: readonly FoundPosting[];
      /** What could not be read of it. */
      readonly problems?: readonly Problem[];
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/**
 * What is wanted of a source that has not said everything yet: `all`, each posting once and whole; or `soon`, where a person
 * waits, whatever is there, and again whatever has grown since.
 */
export type Asked = 'all' | 'soon';

/** Somewhere that postings come from. */
export interface Source {
  /** What it is called on the screen. */
  readonly title: string;
  /** Whether its first event is all there is. */
  readonly isWhole?: boolean;
  /**
   * What is in it, as fast as it is asked for. Trouble is an event, never an error. Once the signal is aborted it ends, and
   * nothing of it is open any more.
   */
  read(signal: AbortSignal, asked?: Asked): AsyncIterable<SourceEvent>;
  /** Reads it again, where nobody is asked for that. Never throws. */
  readAgain?(signal: AbortSignal): Promise<Refreshed>;
  /** What kind of source it is in words, where that of its kind says too little. */
  readonly kind?: string;
  /** What it can do besides, if it is on the web. */
  readonly live?: LiveSource;
}

/** One kind of source: what is typed for it, and how it is opened. */
export interface SourceKind {
  readonly name: string;
  /** Whether it is named by a path. */
  readonly isPath?: true;
  matches(from: string): boolean | Promise<boolean>;
  open(from: string, input: Input, freshness?: Freshness): Source | Promise<Source>;
}
