import { boards } from '../../boards/index.ts';
import { companyOfList, withCompaniesInTitles } from '../../records/feed-titles.ts';
import { isRecord, type JsonRecord } from '../../records/json-record.ts';
import { recordOf, withoutPrefixes } from './element-record.ts';
import { allIn, elementsIn, textIn, type XmlElement } from './tree.ts';

/** What a feed is: a root of this name, and what its items are called. */
const feeds: ReadonlyMap<string, string> = new Map([
  ['rss', 'item'],
  ['rdf:RDF', 'item'],
  ['feed', 'entry'],
]);

/** The items of RSS 1.0, RSS 2.0 and Atom; nothing if this is no feed. */
export function itemsOfFeed(root: XmlElement): readonly XmlElement[] | undefined {
  const name = feeds.get(root.name);
  return name === undefined ? undefined : [...allIn(root)].filter((each) => each.name === name);
}

/** The items of a feed as records: those of a board that is known as they stand there, others under common names. */
export function recordsOfItems(
  items: readonly XmlElement[],
  root: XmlElement,
  source: string,
): readonly JsonRecord[] {
  const company = companyOfList(titleOf(root));
  const records = withCompaniesInTitles(items.map((item) => itemRecord(item, root, source)));
  return company === undefined ? records : records.map((record) => ({ company, ...record }));
}

function itemRecord(item: XmlElement, root: XmlElement, source: string): JsonRecord {
  const raw = { company: titleOf(root), ...recordOf(item, source) };
  return boards.some(({ matches }) => matches(raw)) ? raw : commonItem(item, root, source);
}

function commonItem(item: XmlElement, root: XmlElement, source: string): JsonRecord {
  const { 'content:encoded': encoded, 'dc:creator': creator, ...stated } = recordOf(item, source);
  const {
    title,
    link,
    guid,
    id,
    pubDate,
    published,
    updated,
    description,
    summary,
    content,
    category,
    author,
    ...others
  } = withoutPrefixes({ 'dc:creator': creator, ...stated });
  const { date, company, 'dc:date': _same, ...more } = others;
  return withoutEmpty({
    title,
    company: company ?? nameIn(author) ?? others.creator,
    url: linkIn(item) ?? (typeof link === 'string' ? link : undefined),
    id: textOf(guid ?? id),
    posted: pubDate ?? published ?? date ?? updated,
    description: longest([encoded, content, description, summary].map(textOf)),
    ...(category !== undefined && { category: wordsOf(item) }),
    ...withoutEmpty({ ...more, creator: undefined }),
    feed: titleOf(root),
  });
}

function withoutEmpty(record: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** Atom has several links; the one to read is the alternate, which needs no name. */
function linkIn(item: XmlElement): string | undefined {
  const links = elementsIn(item).filter(({ name, attributes }) => name === 'link' && attributes.href);
  const [link] = [...links.filter(({ attributes: { rel = 'alternate' } }) => rel === 'alternate'), ...links];
  return link?.attributes.href;
}

function nameIn(author: unknown): unknown {
  return isRecord(author) ? author.name : author;
}

function textOf(value: unknown): string | undefined {
  const text = isRecord(value) ? (value.value ?? value['#text']) : value;
  return typeof text === 'string' ? text : undefined;
}

/** The text itself, and not what was said of it in short. */
function longest(texts: readonly (string | undefined)[]): string | undefined {
  return texts.reduce((most, text) => ((text?.length ?? 0) > (most?.length ?? 0) ? text : most), undefined);
}

function wordsOf(item: XmlElement): readonly string[] {
  return elementsIn(item)
    .filter(({ name }) => name === 'category')
    .map((each) => textIn(each).trim() || (each.attributes.label ?? each.attributes.term ?? ''))
    .filter((word) => word !== '');
}

function titleOf(root: XmlElement): string | undefined {
  const [title] = [root, ...elementsIn(root).filter(({ name }) => name === 'channel')].flatMap((each) =>
    elementsIn(each).filter(({ name }) => name === 'title'),
  );
  return title && textIn(title).trim();
}
