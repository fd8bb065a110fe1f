import { cleanLine } from '../../../postings/text/clean.ts';
import { longestPage } from '../../limits.ts';
import { positionsIn } from '../../problem.ts';
import { failed, type ReadDocument, together } from '../../read-document.ts';
import { RecordReader } from '../../records/records.ts';
import { markdownOfHtml } from '../html.ts';
import { allIn, textIn, treeOf, type XmlElement } from '../xml/tree.ts';
import { statedPostings } from './json-ld.ts';
import { mainHtml } from './main-text.ts';
import { kindWithoutPosting } from './no-posting.ts';
import { postingData } from './page-data.ts';

/** The postings in a page of HTML: those that it states for programs, else its text as one. */
export function readPage(text: string, file: string): ReadDocument {
  const page = treeOf(text, { isHtml: true });
  const elements = [...allIn(page)];
  const records = new RecordReader(file);
  const address = addressIn(elements);
  const stated = statedPostings(elements.filter(({ name }) => name === 'script'));
  if (stated.length > 0) {
    const own = stated.length === 1 && address !== undefined ? { url: address } : {};
    const placeOf = positionsIn(text);
    const results = stated.map(({ record, start }) => records.read({ ...own, ...record }, placeOf(start)));
    return together([...results, records.end()]);
  }
  const title = titleIn(elements);
  const data = postingData(elements.filter(({ name }) => name === 'script'));
  if (data.length > 0 && (title === '' || listTitle.test(title))) {
    const placeOf = positionsIn(text);
    return together([...data.map(({ value, start }) => records.read(value, placeOf(start))), records.end()]);
  }
  const kind = kindWithoutPosting(title);
  if (kind !== undefined) return failed(file, `this is ${kind}, “${title}”, and no posting`);
  const description = markdownOfHtml(mainHtml(page, text).slice(0, longestPage)).trim();
  if (withoutTitle(description, title) === '')
    return failed(file, 'this page has no text: a browser would draw it by a script');
  return records.read({
    ...(title !== '' && { title }),
    ...(address !== undefined && { url: address }),
    description: withoutTitle(description, title),
  });
}

/** What lists of postings are called; other pages are about one, whatever their scripts hold besides. */
const listTitle =
  /\b(?:careers?|jobs?|vacanc(?:y|ies)|openings?|positions|opportunit|hiring|join (?:us|our)|work (?:with|at|for)|roles|stellen|karriere|emplois?|offres|empleos?|vagas|vacatures)/i;

/** The page's own heading, else the title of its window, without the name of the site behind it. */
function titleIn(elements: readonly XmlElement[]): string {
  const heading = elements.filter(({ name }) => name === 'h1').map((each) => cleanLine(textIn(each)));
  const site = metaIn(elements, 'og:site_name');
  const window = elements.filter(({ name }) => name === 'title').map((each) => cleanLine(textIn(each)));
  const titles = [metaIn(elements, 'og:title'), ...window].map((title) => withoutSite(title, site));
  return [...(heading.length === 1 ? heading : []), ...titles, ...heading].find((each) => each !== '') ?? '';
}

function withoutSite(title: string, site: string): string {
  const [, own = '', behind = ''] = /^(.{3,}) (?:[|·–—•-]|at) ([^|·–—•]+)$/u.exec(title) ?? [];
  return own !== '' && (behind === site || / \| /.test(title)) ? own : title;
}

/** The page's text without the title that it begins with. */
function withoutTitle(markdown: string, title: string): string {
  const [first = '', ...others] = markdown.split('\n');
  return /^# /.test(first) && cleanLine(first.slice(2)) === title ? others.join('\n').trim() : markdown;
}

function metaIn(elements: readonly XmlElement[], property: string): string {
  const found = elements.find(
    ({ name, attributes }) => name === 'meta' && (attributes.property ?? attributes.name) === property,
  );
  return cleanLine(found?.attributes.content ?? '');
}

/** Where a page says that it is to be found. */
function addressIn(elements: readonly XmlElement[]): string | undefined {
  const canonical = elements.find(
    ({ name, attributes }) => name === 'link' && attributes.rel?.toLowerCase() === 'canonical',
  );
  const address = canonical?.attributes.href ?? metaIn(elements, 'og:url');
  return /^https?:\/\//.test(address) ? address : undefined;
}
