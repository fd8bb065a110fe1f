import { longestXmlStart } from '../../limits.ts';

/** Names of elements that are HTML and no XML of their own. */
const html =
  /^(?:!|html|head|body|div|p|a|abbr|article|aside|b|blockquote|br|button|center|code|details|dl|em|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|kbd|li|link|main|meta|nav|ol|picture|pre|script|section|small|span|strong|style|sub|summary|sup|svg|table|tbody|td|th|tr|tt|u|ul|video)$/i;

/** The name of the element that a text begins with, behind comments and declarations; nothing if it begins otherwise. */
export function firstElement(text: string): string | undefined {
  let start = text.slice(0, longestXmlStart).trimStart();
  for (let kind = lead(start); kind !== undefined; kind = lead(start)) {
    const end = start.indexOf(kind);
    if (end === -1) return undefined;
    start = start.slice(end + kind.length).trimStart();
  }
  return /^<([A-Za-z][\w:.-]*)(?=[\s/>])/.exec(start)?.[1];
}

/** What ends the declaration or comment that a text begins with. */
function lead(start: string): string | undefined {
  if (start.startsWith('<!--')) return '-->';
  if (start.startsWith('<?')) return '?>';
  return /^<!doctype\b/i.test(start) ? (/^[^>]*\[/.test(start) ? ']>' : '>') : undefined;
}

/** Whether a text is XML: declared as that, or one element from its start to its end that is none of HTML's. */
export function isXml(text: string, ending: string): boolean {
  const name = firstElement(text);
  if (name === undefined || isPageStart(text)) return false;
  if (/^\s*<\?xml\b/.test(text)) return true;
  if (html.test(name) && name !== 'svg') return false;
  const isMarkdown = /^(?:md|mdx|markdown)$/.test(ending) && !/^(?:rss|feed|rdf:RDF)$/.test(name);
  return !isMarkdown && text.slice(-1000).trimEnd().endsWith(`</${name}>`);
}

/** Whether a text is a whole page of HTML. */
export function isPageStart(text: string): boolean {
  const start = text.slice(0, longestXmlStart);
  return /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html\b|<html[\s>]|<head[\s>]|<body[\s>])/i.test(
    start,
  );
}
