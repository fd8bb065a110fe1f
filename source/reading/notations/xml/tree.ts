import { Parser } from 'htmlparser2';

/** An element of XML or HTML: what stands in it, and where in the source it and its content do. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  /** Offsets of its start tag, of its content's two ends, and of its own end. */
  readonly start: number;
  readonly from: number;
  to: number;
  end: number;
}

/** Elements in one another that are kept; deeper ones are dropped, their text is not. */
const deepest = 100;

/** Where elements stand deeper in one another, nothing more is read: the parser takes ever longer. */
const endless = 5000;

/**
 * The elements of a text, under one without a name. Entities that the text declares are not expanded, so that a small
 * text stays small. Never throws.
 */
export function treeOf(source: string, options: { readonly isHtml?: boolean } = {}): XmlElement {
  const root = elementAt('', {}, 0, 0);
  const open = [root];
  let depth = 0;
  const isHtml = options.isHtml === true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (depth > endless) parser.pause();
        if (depth > deepest) return;
        const element = elementAt(name, attributes, parser.startIndex, parser.endIndex + 1);
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag() {
        if (depth-- > deepest) return;
        const element = open.pop();
        if (element) [element.to, element.end] = [parser.startIndex, parser.endIndex + 1];
      },
      ontext(text) {
        const children = open.at(-1)?.children;
        if (typeof children?.at(-1) === 'string') children.push(`${children.pop()}${text}`);
        else children?.push(text);
      },
    },
    { xmlMode: !isHtml, recognizeCDATA: true, decodeEntities: true },
  );
  parser.end(source);
  root.to = source.length;
  root.end = source.length;
  return root;
}

function elementAt(
  name: string,
  attributes: Readonly<Record<string, string>>,
  start: number,
  from: number,
): XmlElement {
  return { name, attributes, children: [], start, from, to: from, end: from };
}

/** The elements right inside one. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** All text in an element, in the order in which it stands there. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** Every element in one, at any depth, from the top. */
export function* allIn(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    yield child;
    yield* allIn(child);
  }
}
