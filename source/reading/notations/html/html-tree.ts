import { Parser } from 'htmlparser2';
import { isWords } from '../../../postings/text/html-tags.ts';
import { deepestElement, mostOpenElements } from '../../limits.ts';

/** An element of HTML: its name in lower case, and what is in it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

/** An element, or text with its entities decoded. */
export type HtmlNode = HtmlElement | string;

/** Elements that are no text of the page. */
const silent = new Set('script style title head template svg iframe object select textarea'.split(' '));

/** The tree of a piece of HTML, however broken: no comments, no scripts, and nothing too deep in one another. */
export function treeOf(html: string): HtmlElement {
  const root: HtmlElement = { name: 'body', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepestElement) return;
        const element = { name: name.toLowerCase(), attributes, children: [] };
        if (isWord(name, attributes))
          open.at(-1)?.children.push(`<${[name, ...Object.keys(attributes)].join(' ')}>`);
        else if (!silent.has(element.name)) open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag(name) {
        if (depth-- > deepestElement) return;
        const closed = open.pop();
        // What was no tag has to keep its text.
        if (closed && isWord(name, closed.attributes)) addAll(open.at(-1)?.children ?? [], closed.children);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return root;
}

function addAll(children: HtmlNode[], others: readonly HtmlNode[]): void {
  for (const other of others) children.push(other);
}

function isWord(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return isWords(name) && Object.values(attributes).every((value) => value === '');
}

/** Elements that hold nothing, or end where the next one begins. */
const short = new Set(
  'br hr img input link meta wbr col source track area base embed p li dt dd td th tr option'.split(' '),
);

/** Whether more elements stand in one another than anyone writes; of such HTML a parser takes ever longer. */
export function isTooDeep(html: string): boolean {
  let [depth, most] = [0, 0];
  for (const [, end, name = ''] of html.matchAll(/<(\/?)(\p{L}[\p{L}\p{N}]*)/gu)) {
    if (short.has(name.toLowerCase())) continue;
    depth = end === '' ? depth + 1 : Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most > mostOpenElements;
}
