import { marked, type Token, type Tokens } from 'marked';
import { headingSource } from '../../../postings/section-markdown.ts';
import { cleanLine, cleanText } from '../../../postings/text/clean.ts';
import { plainText } from '../../../postings/text/markdown-blocks.ts';
import { longestHeading, longestSource, mostReadings } from '../../limits.ts';
import { isHtml } from '../html/is-html.ts';
import { markdownOfHtml } from '../html.ts';
import { withItems } from './bullets.ts';
import { completingHeadings } from './definitions.ts';
import { linksOf } from './heading-links.ts';
import { headingWords, isHashTags } from './heading-words.ts';
import { looseParts } from './loose-headings.ts';
import { withBoundedNesting } from './nesting.ts';

/** A heading in a Markdown text. */
export interface Heading {
  readonly kind: 'heading';
  readonly depth: number;
  readonly text: string;
  readonly line: number;
}

/** A heading, or the text up to the next one, as it stands there. */
export type Part = Heading | { readonly kind: 'text'; readonly raw: string; readonly line: number };

/** Matches a text that may have headings or bullets; any other text has neither. */
const headingMark =
  /^[^\S\n]*(?:[#•-➿⁃·–—\p{Emoji_Presentation}]|o |\*\*|__|<(?:b|strong)>|(?:=+|-+)[^\S\n]*$)|<(?:h[1-6]|summary)\b/imu;
const htmlHeading = /<(?:h[1-6]|summary)\b/i;

/** HTML whose content is not markup. */
const verbatim = /^ *<(?:[!?]|(?:pre|script|style|textarea)\b)/i;

/** Words without any Markdown in them. */
const plainWords = /^\p{L}[\p{L}\p{N}’']*(?: [\p{L}\p{N}’']+)*$/u;

/**
 * Headings and texts of a Markdown document, in order, `line` counted from 0. A heading is what CommonMark and HTML call
 * one, and what people mean by one: `##Heading` without the space, and a line that is only bold, at the start of a
 * paragraph.
 */
export function partsOf(markdown: string): readonly Part[] {
  const source = withBoundedNesting(markdown);
  if (!headingMark.test(source)) return source === '' ? [] : [{ kind: 'text', raw: source, line: 0 }];
  const reader = new PartReader(source);
  reader.read(source);
  return reader.parts;
}

class PartReader {
  readonly parts: Part[] = [];
  readonly #completed: (heading: string) => string;
  #line = 0;
  /** How the last text ends: to look at it, all that it was put together from would be copied each time. */
  #ending = '';

  constructor(markdown: string) {
    this.#completed = completingHeadings(markdown);
  }

  read(markdown: string, parsed = 1): void {
    for (const token of new marked.Lexer().blockTokens(markdown)) {
      if (isHeading(token)) this.#heading(token.depth, token.raw, token.text, token.raw);
      else if (token.type === 'paragraph') this.#paragraph(token.raw, parsed);
      else if (hasHeadings(token) && parsed < mostReadings) this.#html(token.raw, parsed);
      else this.#text(token.raw);
    }
  }

  #heading(depth: number, raw: string, content: string, source: string): void {
    const isLong = raw.length > longestSource;
    const text = isLong ? '' : headingText(content, this.#completed(source));
    if (text === '' || text.length > longestHeading) this.#text(raw);
    else if (isHashTags(text)) this.#text(`${headingSource(text)}\n\n`, raw);
    else {
      this.parts.push({ kind: 'heading', depth, text, line: this.#line });
      this.#text(linksOf(this.#completed(raw)), raw);
    }
  }

  /** Text, and the source that it was made of, if that is another. */
  #text(raw: string, source = raw): void {
    const last = this.parts.at(-1);
    const isEnough = last?.kind === 'text' && this.#ending === '\n\n' && /^\n*$/.test(raw);
    if (last?.kind === 'text' && !isEnough)
      this.parts[this.parts.length - 1] = { ...last, raw: last.raw + raw };
    else if (raw !== '' && !isEnough) this.parts.push({ kind: 'text', raw, line: this.#line });
    if (!isEnough) this.#ending = `${last?.kind === 'text' ? this.#ending : ''}${raw.slice(-2)}`.slice(-2);
    this.#line += lineBreaksIn(source);
  }

  #paragraph(raw: string, parsed: number): void {
    let isBehindHeading = false;
    for (const { loose, rows } of looseParts(raw)) {
      if (loose) this.#heading(loose.depth, rows, loose.source, `# ${loose.source}`);
      else {
        const items = withItems(rows);
        this.#rows(items, parsed, isBehindHeading || items !== rows);
      }
      isBehindHeading ||= loose !== undefined;
    }
  }

  /** Adds rows of a paragraph. Below a heading, or once they are list items, they can be another kind of block. */
  #rows(rows: string, parsed: number, isAnotherBlock: boolean): void {
    if (isAnotherBlock && parsed < mostReadings) this.read(rows, parsed + 1);
    else this.#text(rows);
  }

  /** Reads HTML as Markdown. Its parts have no lines of their own: each stands on the line where the HTML begins. */
  #html(raw: string, parsed: number): void {
    const [line, count] = [this.#line, this.parts.length];
    this.read(`\n${withBoundedNesting(cleanText(markdownOfHtml(raw)))}\n\n`, parsed + 1);
    for (let at = count; at < this.parts.length; at++) Object.assign(this.parts[at] ?? {}, { line });
    this.#line = line + lineBreaksIn(raw);
  }
}

function headingText(content: string, source: string): string {
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
