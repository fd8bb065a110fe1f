import { DomHandler, Element, isText, type Node, Text } from 'domhandler';
import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import TurndownService from 'turndown';

/** Elements in one another that are kept; deeper ones are dropped, their text is not. */
const deepest = 100;

/** Longer texts stay as they are: of HTML that nobody wrote, reading takes ever longer. */
const longest = 100_000;

/** Whether a text is HTML, and not just a text with a `<` in it. */
export function isHtml(text: string): boolean {
  if (text.length > longest) return false;
  return /<\/?(?:p|br|div|ul|ol|li|h[1-6]|b|strong|i|em|a|span|table|section)\b[^>]*>/i.test(text);
}

/** A text as Markdown if it is HTML, also where that was written down as a text once more (`&lt;p&gt;`); else as it is. */
export function markdownOf(text: string): string {
  if (isHtml(text)) return markdownOfHtml(text);
  const html = text.length > longest || !/&lt;/i.test(text) ? '' : decodeHTML(text);
  return isHtml(html) ? markdownOfHtml(html) : text;
}

/** HTML as Markdown: headings, lists, links, emphasis, quotes and code stay; scripts and styles go. */
export function markdownOfHtml(html: string): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  service.remove(['script', 'style', 'title']);
  return service.turndown(treeOf(html) as unknown as HTMLElement);
}

/** Elements and texts only, and not too deep. */
class PlainHandler extends DomHandler {
  #depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.#depth++ < deepest) super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    if (--this.#depth < deepest) super.onclosetag();
  }

  override oncomment(): void {}
  override onprocessinginstruction(): void {}
  override oncdatastart(): void {}
  override oncdataend(): void {}
}

function treeOf(html: string): Node | null {
  const handler = new PlainHandler();
  const parser = new Parser(handler);
  parser.end(`<x-root>${html}</x-root>`);
  return handler.root.firstChild;
}

// Turndown reads a browser's DOM. These are the properties of it that htmlparser2's nodes lack; with them no DOM, ten
// times as large as Turndown itself, has to come with the program.
Object.defineProperties(Element.prototype, {
  nodeName: { get: nameOf },
  textContent: { get: textIn },
  getAttribute: { value: attributeOf },
  getElementsByTagName: { value: descendantsOf },
  removeChild: { value: removeFrom },
});
Object.defineProperties(Text.prototype, {
  nodeName: { value: '#text' },
  textContent: { get: textIn },
});

function nameOf(this: Element): string {
  return this.name.toUpperCase();
}

function textIn(this: Node): string {
  if (isText(this)) return this.data;
  return this instanceof Element ? this.childNodes.map((child) => textIn.call(child)).join('') : '';
}

function attributeOf(this: Element, name: string): string | null {
  return this.attribs[name] ?? null;
}

function descendantsOf(this: Element, name: string): readonly Element[] {
  return this.childNodes.flatMap((child) =>
    child instanceof Element
      ? [...(child.name === name.toLowerCase() ? [child] : []), ...descendantsOf.call(child, name)]
      : [],
  );
}

function removeFrom(this: Element, child: Element): Element {
  this.childNodes = this.childNodes.filter((each) => each !== child);
  if (child.prev) child.prev.next = child.next;
  if (child.next) child.next.prev = child.prev;
  return child;
}
