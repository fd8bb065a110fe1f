import { firstElement, isPageStart } from '../xml/xml-start.ts';

/** What pieces of pages begin with, where no text does. */
const blocks = /^(?:div|main|article|section|header|nav|table|ul|ol|p|h[1-6]|title|meta|link|script|style)$/i;

/** Whether a text is a page of HTML, or where its name does not say that it is Markdown, a piece of one. */
export function isPage(text: string, ending: string): boolean {
  if (isPageStart(text)) return true;
  if (ending !== '' && ending !== 'txt') return false;
  const isAllHtml = blocks.test(firstElement(text) ?? '') && /<\/[a-z][a-z0-9]*>\s*$/i.test(text.slice(-200));
  // In Markdown there are rows behind empty ones that are no HTML.
  return isAllHtml && !/\n[^\S\n]*\n[^\s<]/.test(text);
}
