import { wordsOf } from '../text/fold.ts';

/** What stands in Markdown and is never read as words: addresses, tags, the numbers of lists, signs inside words. */
const addresses = /\]\([^\s)\]]{0,2000}(?:\s"[^"]{0,300}")?\)|<?https?:\/\/[^\s)>\]]+>?/gi;
const tags = /<\/?[a-z][^<>]{0,300}>/gi;
const numbers = /^[ \t>]*\d{1,3}[.)]\s/gm;
const signs = /[*_`~\\]/g;
const currencies = /\p{Sc}+/gu;

/** The words of a text as they are compared: in lower case, NFKC, without mark-up and punctuation, a space between them. */
export function plainWords(markdown: string): string {
  const plain = markdown
    .normalize('NFKC')
    .replace(addresses, ' ')
    .replace(tags, ' ')
    .replace(numbers, ' ')
    .replace(signs, '')
    .replace(currencies, (sign) => ` u${sign.codePointAt(0)} `);
  return wordsOf(plain).join(' ');
}
