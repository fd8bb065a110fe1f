import { idEnding } from '../long-id.ts';
import type { Posting, PostingContent } from '../posting.ts';
import { wordsOf } from '../text/fold.ts';

/** A posting whose text is kept, and what else its file says. */
export interface KeptPosting {
  readonly key: string;
  /** The day on which its text was read, as `2026-11-24`. */
  readonly on: string;
  readonly content: PostingContent;
  /** What its source is called. */
  readonly readFrom?: string;
}

/** What stands in the file beside the posting: words that a person can read, and no fact is called so. */
const names = { key: 'known as', on: 'text of', readFrom: 'kept from' } as const;

/** Characters of a company and of a role in a file's name, which may be no longer than 255 bytes. */
const longest = 40;

/** How a file is called that keeps a posting: company, role and four characters of its key. */
export function keptName({ company = '', role, key }: Pick<Posting, 'company' | 'role' | 'key'>): string {
  return [asciiWords(company), asciiWords(role), idEnding(key)].filter((part) => part !== '').join('-');
}

/** The four characters of a key by which a file's name ends. */
export function nameEnding(key: string): string {
  return `-${idEnding(key)}`;
}

/** The same, of a file's name; that of an earlier text ends otherwise. */
export function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('-'));
}

/** A posting as a file of it says it. */
export function keptContent({ content, key, on, readFrom }: KeptPosting): PostingContent {
  const added = { [names.key]: key, [names.on]: on, ...(readFrom && { [names.readFrom]: readFrom }) };
  return { ...content, more: { ...content.more, ...added } };
}

/** What a file says that keeps a posting; nothing if it is another file. */
export function keptIn({ more = {}, ...content }: PostingContent): KeptPosting | undefined {
  const { [names.key]: key, [names.on]: on, [names.readFrom]: readFrom, ...others } = more;
  if (typeof key !== 'string' || typeof on !== 'string') return undefined;
  return {
    key,
    on,
    content: Object.keys(others).length > 0 ? { ...content, more: others } : content,
    ...(typeof readFrom === 'string' && { readFrom }),
  };
}

function asciiWords(text: string): string {
  const words = wordsOf(text)
    .join('-')
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-+/g, '-');
  return words.slice(0, longest).replace(/^-|-$/g, '');
}
