import { marked, type Token, type Tokens } from 'marked';
import { cleanLine, cleanText } from '../../../postings/text/clean.ts';
import { plainText } from '../../../postings/text/markdown-blocks.ts';
import { isHtml, markdownOfHtml } from '../html.ts';
import { withoutDepths } from './nesting.ts';

/** A heading in a Markdown text. */
export interface Heading {
  readonly kind: 'heading';
  readonly depth: number;
  readonly text: string;
  readonly line: number;
}

/** A heading, or the text up to the next one, as it stands there. */
export type Part = Heading | { readonly kind: 'text'; readonly raw: string; readonly line: number };

/** Longer headings are texts that someone marked as one, or that a line of dashes happens to stand under. */
export const longestHeading = 200;

/** Longer lines are no headings where only their look says so. */
const longestLooseHeading = 90;

/** Longer sources are not even looked at. */
const longestSource = 2000;

/** What follows a loose heading in its paragraph, and what was HTML, is read anew; so often at most, one inside the other. */
const mostReadings = 20;

/** What some row of a text with headings begins with, or what one stands over. */
const headingMark = /^[^\S\n]*(?:#|\*\*|__|(?:=+|-+)[^\S\n]*$)|<h[1-6]\b/im;
const htmlHeading = /<h[1-6]\b/i;

/** HTML in which nothing means what it says. */
const verbatim = /^ *<(?:[!?]|(?:pre|script|style|textarea)\b)/i;

/** Words that mean only themselves. */
const plainWords = /^\p{L}[\p{L}\p{N}’']*(?: [\p{L}\p{N}’']+)*$/u;

/**
 * Headings and texts of a Markdown document, in order, `line` counted from 0. A heading is what CommonMark and HTML call
 * one, and what people mean by one: `##Heading` without the space, and a line that is only bold, at the start of a
 * paragraph.
 */
export function partsOf(markdown: string): readonly Part[] {
  const source = withoutDepths(markdown);
  if (!headingMark.test(source)) return source === '' ? [] : [{ kind: 'text', raw: source, line: 0 }];
  const reader = new PartReader();
  reader.read(source);
  return reader.parts;
}

class PartReader {
  readonly parts: Part[] = [];
  #line = 0;

  read(markdown: string, parsed = 1): void {
    for (const token of new marked.Lexer().blockTokens(markdown)) {
      if (isHeading(token)) this.#heading(token.depth, token.raw, headingText(token.text, token.raw));
      else if (token.type === 'paragraph') this.#paragraph(token.raw, parsed);
      else if (hasHeadings(token) && parsed < mostReadings) this.#html(token.raw, parsed);
      else this.#text(token.raw);
    }
  }

  #heading(depth: number, raw: string, text: string): void {
    if (text !== '' && text.length <= longestHeading) {
      this.parts.push({ kind: 'heading', depth, text, line: this.#line });
      this.#line += lineBreaksIn(raw);
    } else this.#text(raw);
  }

  #text(raw: string): void {
    const last = this.parts.at(-1);
    if (last?.kind === 'text') this.parts[this.parts.length - 1] = { ...last, raw: last.raw + raw };
    else if (raw !== '') this.parts.push({ kind: 'text', raw, line: this.#line });
    this.#line += lineBreaksIn(raw);
  }

  #paragraph(raw: string, parsed: number): void {
    let isBehindHeading = false;
    for (const { loose, rows } of looseParts(raw)) {
      if (loose) this.#heading(loose.depth, rows, headingText(loose.source, `# ${loose.source}`));
      else if (isBehindHeading && parsed < mostReadings) this.read(rows, parsed + 1);
      else this.#text(rows);
      isBehindHeading ||= loose !== undefined;
    }
  }

  /** What was HTML has no lines of its own: all that comes of it stands where it begins. */
  #html(raw: string, parsed: number): void {
    const [line, count] = [this.#line, this.parts.length];
    this.read(`\n${withoutDepths(cleanText(markdownOfHtml(raw)))}\n\n`, parsed + 1);
    this.parts.push(...this.parts.splice(count).map((part) => ({ ...part, line })));
    this.#line = line + lineBreaksIn(raw);
  }
}

/** The words of a heading, without what some people put behind them: a colon, and an anchor such as `{#duties}`. */
export function headingWords(words: string): string {
  return words.replace(/(?:\s*\{:? ?[#.][^{}]*\})+$/, '').replace(/(?<=[^\s:：}])[:：]$/u, '');
}

function headingText(content: string, source: string): string {
  if (source.length > longestSource) return '';
  return headingWords(plainWords.test(content) ? content : cleanLine(plainText(source)));
}

function hasHeadings({ type, raw }: Token): boolean {
  return type === 'html' && htmlHeading.test(raw) && !verbatim.test(raw) && isHtml(raw);
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading';
}

function lineBreaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** A paragraph's rows: those that are loose headings, one by one, and what is between them. */
function looseParts(paragraph: string): readonly { readonly loose?: LooseHeading; readonly rows: string }[] {
  const found: { loose?: LooseHeading; rows: string }[] = [];
  for (const row of paragraph.split(/(?<=\n)/)) {
    const last = found.at(-1);
    const loose = tightHeading(row) ?? (!last || last.loose ? boldHeading(row) : undefined);
    if (loose) found.push({ loose, rows: row });
    else if (!last || last.loose) found.push({ rows: row });
    else last.rows += row;
  }
  return found;
}

interface LooseHeading {
  readonly depth: number;
  readonly source: string;
}

/** `##Heading`; with a single `#` only what cannot be a hash tag. */
function tightHeading(row: string): LooseHeading | undefined {
  const [, signs = '', source = ''] = /^(#{2,6}(?=\p{L})|#(?=\p{Lu}[^#]*$))(.*)$/u.exec(row.trim()) ?? [];
  if (signs === '' || source.length > longestLooseHeading) return undefined;
  return signs === '#' && /[.!?]$/.test(source) ? undefined : { depth: signs.length, source };
}

/** A row that is only bold, with or without a colon. */
function boldHeading(row: string): LooseHeading | undefined {
  const [, , source = ''] = /^(\*\*\*?|___?)(?=\S)((?:(?!\1).)+)\1[:：]?$/.exec(row.trim()) ?? [];
  return source === '' || source.length > longestLooseHeading ? undefined : { depth: 3, source };
}
