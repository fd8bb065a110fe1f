import { marked, type Token } from 'marked';
import { plainText } from '../blocks.ts';
import { cleanLine } from '../clean.ts';

/** A heading, or the text up to the next one, as it stands in a Markdown text. */
export type Part =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string; readonly line: number }
  | { readonly kind: 'text'; readonly raw: string; readonly line: number };

/** Longer lines are no headings, however they are written. */
const longestHeading = 90;

/**
 * Headings and texts of a Markdown document, in order, `line` counted from 0. A heading is what CommonMark calls one, and
 * what people mean by one: `##Heading` without the space, and a line that is only bold, at the start of a paragraph.
 */
export function partsOf(markdown: string): readonly Part[] {
  const parts: Part[] = [];
  let line = 0;
  const push = (part: Part) => {
    const last = parts.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      parts[parts.length - 1] = { ...last, raw: last.raw + part.raw };
    else parts.push(part);
  };
  const step = (raw: string) => {
    line += raw.split('\n').length - 1;
  };
  const heading = (depth: number, raw: string) => {
    const text = cleanLine(plainText(raw));
    if (text !== '') push({ kind: 'heading', depth, text, line });
    step(raw);
  };
  const text = (raw: string) => {
    if (raw !== '') push({ kind: 'text', raw, line });
    step(raw);
  };
  for (const token of new marked.Lexer().blockTokens(markdown)) {
    if (token.type === 'heading') heading(depthOf(token), token.raw);
    else if (token.type === 'paragraph') splitParagraph(token.raw, heading, text);
    else text(token.raw);
  }
  return parts;
}

function splitParagraph(
  raw: string,
  heading: (depth: number, raw: string) => void,
  text: (raw: string) => void,
): void {
  let rest = '';
  raw.split(/(?<=\n)/).forEach((row, at) => {
    const [, signs = '', words = ''] = /^(#{1,6})([\p{Lu}\p{L}].*)$/u.exec(row.trim()) ?? [];
    const isHeading =
      signs !== '' && words.length <= longestHeading && !(signs.length === 1 && /[.!?]$/.test(words));
    const [, , bold = ''] = (at === 0 && /^(\*\*|__)(?=\S)((?:(?!\1).)+?)\1:?$/.exec(row.trim())) || [];
    if (!isHeading && (bold === '' || bold.length > longestHeading)) {
      rest += row;
      return;
    }
    text(rest);
    rest = '';
    if (isHeading) heading(signs.length, row.replace(/^\s*#+/, '$& '));
    else
      heading(
        3,
        row
          .replace(/^\s*(?:\*\*|__)|(?:\*\*|__):?\s*$/g, '')
          .replace(/^/, '### ')
          .concat('\n'),
      );
  });
  text(rest);
}

function depthOf(token: Token): number {
  return 'depth' in token ? token.depth : 1;
}
