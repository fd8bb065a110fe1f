import type { BoardReader } from '../boards/board.ts';
import { boardOf, recordsInAnswer } from '../boards/index.ts';
import { rowFor } from './fact-names.ts';
import { saidOfAll } from './inherited.ts';
import { isJobPosting, isRecord, isTyped, type JsonRecord } from './json-record.ts';
import { namesGroups, namesPostings } from './list-names.ts';
import { type FoundList, heldBy, listsIn } from './list-search.ts';
import { isOwn } from './own-record.ts';
import { likenessOf, saysOfWork } from './posting-likeness.ts';
import { textsIn } from './raw-texts.ts';
import { textNamed } from './text-names.ts';

/** What can be a posting, whose it is if its board is known, and what the records around it say of it. */
export interface HeldRecord {
  readonly value: unknown;
  readonly board?: BoardReader | undefined;
  readonly said: JsonRecord;
}

interface Waiting {
  readonly value: unknown;
  readonly said: JsonRecord;
  readonly isGroup: boolean;
  readonly depth: number;
}

/** Records in records that are opened, one inside the other. */
const deepest = 8;

const nothing: JsonRecord = {};

/**
 * What can be a posting in a value: it, or what it holds, under whatever names and however deep; but nothing of which
 * schema.org or a board says that it is something else.
 */
export function recordsHeldIn(value: unknown): readonly HeldRecord[] {
  if (isRecord(value) && isFlat(value)) return isOther(value) ? [] : [held({ value, said: nothing })];
  const found: HeldRecord[] = [];
  const waiting: Waiting[] = [{ value, said: nothing, isGroup: false, depth: 0 }];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    const opened = each.depth < deepest ? open(each) : undefined;
    // What was opened last is looked into first: so all that is found stays in its order.
    for (const inner of opened?.toReversed() ?? []) waiting.push(inner);
    if (!opened && !isOther(each.value)) found.push(held(each));
  }
  return found;
}

function held({ value, said }: Pick<Waiting, 'value' | 'said'>): HeldRecord {
  return { value, said, board: isRecord(value) && !isOwn(value) ? boardOf(value) : undefined };
}

/** What a value holds, if it is no posting itself. */
function open({ value, said, isGroup, depth }: Waiting): readonly Waiting[] | undefined {
  const inside = (inner: unknown): Waiting => ({ value: inner, said, isGroup: false, depth: depth + 1 });
  if (Array.isArray(value)) return value.map(inside);
  if (!isRecord(value) || isFlat(value) || isOwn(value) || boardOf(value)) return undefined;
  const answered = recordsInAnswer(value);
  if (answered) return answered.map(inside);
  const inner = heldBy(value);
  if (inner) return [inside(inner)];
  const lists = chosen(listsIn(value), value);
  if (lists.length === 0) return isEmptyAnswer(value) ? [] : undefined;
  return lists.flatMap((list) => {
    const all = { ...said, ...saidOfAll(list, isGroup) };
    const isOfGroups = namesGroups(list.name);
    return list.elements.map((element) => ({ ...inside(element), said: all, isGroup: isOfGroups }));
  });
}

/** Whether a record holds nothing but texts, numbers and truth values: there can be no posting in it. */
function isFlat(record: JsonRecord): boolean {
  for (const name of Object.keys(record)) if (typeof record[name] === 'object') return false;
  return true;
}

/** Whether a board says that it has no postings now. */
function isEmptyAnswer(record: JsonRecord): boolean {
  const isEmptyList = ([name, value]: readonly [string, unknown]) =>
    Array.isArray(value) && value.length === 0 && namesPostings(name);
  return likenessOf(record) === 'no' && Object.entries(record).some(isEmptyList);
}

/** The lists of a record that make it a wrapper: the likeliest, and those that stand beside it and are as sure. */
function chosen(lists: readonly FoundList[], record: JsonRecord): readonly FoundList[] {
  const [best] = lists;
  if (!best || !isWrapper(record, best)) return [];
  const isBeside = (list: FoundList) =>
    list.inside.at(-1) === best.inside.at(-1) && list.likeness === 'yes' && list.telling === best.telling;
  return best.likeness === 'yes' && best.telling !== 1 ? lists.filter(isBeside) : [best];
}

/** A posting can have lists too: whether it is one is said by its own names, and by those of the list. */
function isWrapper(record: JsonRecord, { name, likeness, telling, inside }: FoundList): boolean {
  if (isJobPosting(record)) return false;
  const own = likenessOf(record);
  if (own === 'no') return true;
  if (likeness !== 'yes' || telling === 0 || textNamed(name)) return false;
  if (inside.length > 1) return own === 'maybe';
  return !saysOfWork(record) || (telling === 2 && textsIn(record).texts.length === 0);
}

/** Things of schema.org that a page tells of beside its postings. */
const others = new Set(
  'Organization Corporation LocalBusiness WebSite WebPage CollectionPage SearchResultsPage AboutPage FAQPage BreadcrumbList ListItem ItemList ImageObject Person Place PostalAddress SearchAction Article BlogPosting NewsArticle SiteNavigationElement Product Offer Event'.split(
    ' ',
  ),
);

function isOther(value: unknown): boolean {
  if (!isTyped(value) || isJobPosting(value)) return false;
  return [value['@type']].flat().some((type) => others.has(String(type))) || !namesRole(value);
}

function namesRole(record: JsonRecord): boolean {
  return Object.keys(record).some((key) => rowFor(key)?.name === 'role');
}
