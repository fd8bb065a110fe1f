import { cleanLine, cleanText } from '../../postings/text/clean.ts';
import { decodeHTMLStrict } from '../../postings/text/entities.ts';

const inline = 'a|abbr|b|bdi|big|cite|code|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|u';
const blocks =
  'address|article|blockquote|br|center|dd|div|dl|dt|footer|h[1-6]|header|hr|img|li|ol|p|section|table|tbody|td|th|thead|tr|ul';
const inlineTag = new RegExp(`</?(?:${inline})(?:\\s[^<>]*)?/?>`, 'gi');
const blockTag = new RegExp(`</?(?:${blocks})(?:\\s[^<>]*)?/?>`, 'gi');
const longestSource = 4000;

/** One clean line of a value that may hold HTML: entities decoded, however often they were encoded, and tags dropped; other words in `<…>` stay. */
export function plainLine(text: string): string {
  return cleanLine(/[<&]/.test(text) ? withoutMarkup(cleanLine(text, longestSource), ' ') : text);
}

/** The lines of a value, as {@link plainLine}; breaks and blocks of HTML begin new ones. Empty ones are left out. */
export function plainLines(text: string): readonly string[] {
  if (!/[\n\r<&]/.test(text)) return [plainLine(text)].filter(Boolean);
  return withoutMarkup(cleanText(text, longestSource), '\n').split('\n').map(plainLine).filter(Boolean);
}

/** Every round makes the text shorter, so that it ends. */
function withoutMarkup(text: string, forBlocks: string): string {
  const decoded = decodeHTMLStrict(text.replace(/&(?:amp;)+/g, '&amp;'));
  const plain = cleanText(decoded).replace(inlineTag, '').replace(blockTag, forBlocks);
  return plain.length < text.length ? withoutMarkup(plain, forBlocks) : plain;
}
