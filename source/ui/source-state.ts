import type { NewsBook } from '../postings/news/news-book.ts';

/** What a person is told of where postings come from, while they do. */
export interface SourceState {
  /** How old they are and what failed, in words; empty where there is nothing to tell. */
  readonly note: string;
  /** What has happened there that is news: how much, and what to a posting. */
  readonly news?: Pick<NewsBook, 'counts' | 'newsOf' | 'closed' | 'with'>;
  /** Of how many postings the texts are not there yet, where that may be why little was found. */
  readonly unread?: number;
  /** How far it is with reading or asking; nothing while nobody is read or asked. */
  readonly progress: Progress | undefined;
}

/** How far it is with reading several sources. */
export interface Progress {
  /** How many there are, and how many are at their end. */
  readonly total: number;
  readonly done: number;
  /** What those are called that are being asked. */
  readonly asking: readonly string[];
  /** What those are called that failed. */
  readonly failed: readonly string[];
}

/** Nothing to tell. */
export const silent: SourceState = { note: '', progress: undefined };

/** More names than these are only counted. */
const mostNamed = 2;

/** How far it is, in words: `asking Acme`, `2 of 5 read, asking Acme, Bolt, Corex failed`. */
export function progressText({ total, done, asking, failed }: Progress): string {
  const parts = [
    total > 1 ? `${done} of ${total} read` : '',
    asking.length > 0 ? `asking ${names(asking)}` : '',
    failed.length > 0 ? `${names(failed)} failed` : '',
  ].filter((part) => part !== '');
  return parts.join(', ') || 'reading';
}

function names(all: readonly string[]): string {
  const others = all.length - mostNamed;
  return others > 0 ? `${all.slice(0, mostNamed).join(', ')} and ${others} more` : all.join(', ');
}
