import { allIn, elementsIn, textIn, type XmlElement } from '../xml/tree.ts';

/** Elements of a page that are no text of it. */
const aside = new Set(
  'nav footer aside form script style noscript template svg iframe button select input dialog object canvas video audio menu'.split(
    ' ',
  ),
);
const asideRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'complementary',
  'menu',
]);
const asideNames =
  /(?:^|[\s_-])(?:cookies?|consent|breadcrumbs?|share|social|skip-link|newsletter|gdpr)(?:$|[\s_-])/i;

/** The HTML of what a page is about: its main part, else all of it, without menus, forms and scripts. */
export function mainHtml(page: XmlElement, source: string): string {
  const main = mainElement(page);
  const dropped = [...asidesIn(main, page)];
  const pieces: string[] = [];
  let from = main.from;
  for (const { start, end } of dropped) {
    if (start < from) continue;
    pieces.push(source.slice(from, start));
    from = end;
  }
  return [...pieces, source.slice(from, main.to)].join('\n').trim();
}

function mainElement(page: XmlElement): XmlElement {
  const all = [...allIn(page)];
  const [main] = all.filter(({ name, attributes }) => name === 'main' || attributes.role === 'main');
  const articles = all.filter(({ name }) => name === 'article');
  const [article] = articles.length === 1 ? articles : [];
  const [body] = all.filter(({ name }) => name === 'body');
  return [main, article, body].find((each) => each !== undefined && textIn(each).trim() !== '') ?? page;
}

function* asidesIn(element: XmlElement, page: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element))
    if (isAside(child)) yield child;
    else yield* asidesIn(child, page);
}

function isAside(element: XmlElement): boolean {
  const { name, attributes } = element;
  if (aside.has(name) || name === 'head' || asideRoles.has(attributes.role ?? '')) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  // The head of a page has its menu, that of an article its title.
  if (name === 'header') return ![...allIn(element)].some((each) => /^h[12]$/.test(each.name));
  return asideNames.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
}
