import { decodeHTML } from '../../postings/text/entities.ts';
import { withoutTags } from '../../postings/text/html-tags.ts';
import { longestText } from '../limits.ts';
import { blocksIn } from './html/block-markdown.ts';
import { isTooDeep, treeOf } from './html/html-tree.ts';
import { isHtml } from './html/is-html.ts';
import { markdownOfPlain } from './markdown/plain-text.ts';

const blockTag = /<\/?(?:p|br|div|ul|ol|li|h[1-6]|table|section|article|dl|blockquote|center|pre)\b[^<>]*>/i;

/**
 * A text of a record as Markdown, whatever it is: HTML, also where that was written down as a text once more (`&lt;p&gt;`),
 * Markdown, or plain text, whose lists and headings become marked ones.
 */
export function markdownOf(text: string): string {
  const whole = withLineBreaks(text.slice(0, longestText));
  const once = isEncoded(whole) ? decodedWholly(whole) : whole;
  return markdownOfPlain(isHtml(once) ? markdownOfHtml(once) : once);
}

/** HTML as Markdown: headings, lists, tables, links, emphasis, quotes and code stay; scripts and styles go. */
export function markdownOfHtml(html: string): string {
  if (!blockTag.test(html))
    return markdownOfBlocks(html.replace(/\n[^\S\n]*(?=\n)/g, '<br>').replaceAll('\n', '<br>'));
  return isMarkdownInTags(html) ? withoutFrame(html) : markdownOfBlocks(html);
}

function markdownOfBlocks(html: string): string {
  if (isTooDeep(html)) return withoutTags(html);
  return blocksIn(treeOf(html).children).join('\n\n');
}

/** A text whose line breaks were written as two characters. */
function withLineBreaks(text: string): string {
  if (text.includes('\n') || !/\\n.*\\n/.test(text)) return text;
  return text
    .replace(/\\r\\n|\\[nr]/g, '\n')
    .replaceAll('\\t', ' ')
    .replaceAll('\\"', '"');
}

/** Whether tags were written down as text, but for those that an editor put around it all. */
function isEncoded(text: string): boolean {
  if (!/&(?:amp;)*lt;/i.test(text)) return false;
  const isInTags = isHtml(text);
  return isInTags
    ? /&(?:amp;)*lt;\/(?:p|ul|ol|li|div|h[1-6])&(?:amp;)*gt;/i.test(text)
    : isHtml(decodedWholly(text));
}

function decodedWholly(text: string): string {
  return decodeHTML(text.replace(/&(?:amp;)+/gi, '&'));
}

/** Whether someone wrote Markdown into an editor that made paragraphs of it. */
function isMarkdownInTags(html: string): boolean {
  return (
    !/<(?:li|h[1-6]|strong|b|table)\b/i.test(html) &&
    /(?:^|[>\n])\s*(?:#{1,6} \S|\*\*\S[^*<>]*\*\*)/.test(html)
  );
}

/** A text without the tags that an editor puts around paragraphs. */
function withoutFrame(html: string): string {
  const rows = html.replace(/<br\b[^<>]*>/gi, '\n').replace(/<\/(?:p|div|section)>/gi, '\n\n');
  return rows.replace(/<\/?(?:p|div|section|span|font)\b[^<>]*>/gi, '');
}
