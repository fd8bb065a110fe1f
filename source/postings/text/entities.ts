/** What HTML's names of characters stand for: their table is read when there is one in a text. */
export { decodeHTML, decodeHTMLStrict } from 'entities';
