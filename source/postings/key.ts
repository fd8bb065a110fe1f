import { addressKey } from './address-key.ts';
import type { PostingContent } from './posting.ts';
import { fingerprint } from './text/fingerprint.ts';
import { fold, wordsOf } from './text/fold.ts';
import { remember } from './text/remember.ts';

/** Where a posting was read, as far as it can be known again by that. */
export interface Origin {
  /** The board, and whose it is if it has many: `npm`, `lever:acme`. */
  readonly board?: string | undefined;
  /** The id that its board or its record gives it. */
  readonly id?: string | undefined;
  /** The absolute path of a file that holds this posting and no other. */
  readonly file?: string | undefined;
}

type Key = (posting: PostingContent, origin: Origin) => string | undefined;

/** What postings are known by, the most lasting first. What stands before the first colon says which it is. */
const kinds: readonly Key[] = [
  (_posting, { board, id }) => board && id && `${board}:${id}`,
  ({ url }) => prefixed('address', url && addressKey(url)),
  ({ company }, { id }) => prefixed('id', company && id && `${companyName(company)}/${id}`),
  (_posting, { file }) => prefixed('file', file),
];

/**
 * What a posting is known by from one run to the next: `board:id` or `board:company:id`, else `address:` its page, `id:`
 * a company and the id in its record, `file:` a path, or `role:` company, role and places. It depends on nothing that was
 * read beside it; {@link distinctions} tell apart those for which it is the same.
 */
export function keyOf(posting: PostingContent, origin: Origin = {}): string {
  for (const kind of kinds) {
    const key = kind(posting, origin);
    if (key) return key;
  }
  return `role:${roleKey(posting, origin)}`;
}

/** What tells postings apart whose keys are the same, what is likely to last first; each says more than the one before. */
export const distinctions: readonly ((posting: PostingContent, origin: Origin) => string)[] = [
  (posting, origin) => fingerprint(roleKey(posting, origin)),
  (posting, { id }) => fingerprint(JSON.stringify([id, factsOf(posting)])),
  (posting, { id }) => fingerprint(JSON.stringify([id, factsOf(posting), textsOf(posting)])),
];

/** Company, role and places, in whatever order their words stand; without a company also when it was posted. */
function roleKey({ company, role, locations, posted }: PostingContent, { id }: Origin): string {
  const places =
    locations.length === 1 ? placeWords(locations[0] ?? '') : locations.map(placeWords).sort().join(', ');
  const key = `${company ? companyName(company) : ''}/${roleWords(role)}/${places}`;
  const date = company ? '' : (id ?? posted ?? '');
  return date === '' ? key : `${key}/${date}`;
}

/** A place as words. */
export const placeWords = remember((place) => wordsOf(place).join(' '));

/** A role's words in whatever order, each once. */
export const roleWords = remember(
  (role) =>
    Array.from(new Set(wordsOf(role)))
      .sort()
      .join(' ') || fold(role),
);

const legalForms: ReadonlySet<string> = new Set(
  'ab ag as bv co corp gmbh inc kg limited llc llp ltd nv oy plc pty sa sarl sas se srl ug'.split(' '),
);

/** A company's name as words, without its legal form. */
export const companyName = remember((company) => {
  const words = wordsOf(company.replaceAll('.', ''));
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ') || fold(company);
});

/** All facts, in an order that does not depend on how they were read. */
function factsOf(posting: PostingContent): readonly (readonly [string, unknown])[] {
  const names = Object.keys(posting) as (keyof PostingContent)[];
  return names
    .filter((name) => !apart.includes(name))
    .sort()
    .map((name) => [name, posting[name]]);
}

function textsOf({ sections }: PostingContent): readonly string[] {
  return sections.flatMap(({ heading, text }) => [heading, text]);
}

const apart: readonly string[] = ['id', 'key', 'sections'];

function prefixed(kind: string, text: string | undefined): string | undefined {
  return text ? `${kind}:${text}` : undefined;
}
