import { marked, type Token } from 'marked';
import { plainText } from '../blocks.ts';
import { cleanLine } from '../clean.ts';
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

/** What follows a loose heading in its paragraph is read anew; so often at most, one inside the other. */
const mostReadings = 20;

/**
 * Headings and texts of a Markdown document, in order, `line` counted from 0. A heading is what CommonMark calls one, and
 * what people mean by one: `##Heading` without the space, and a line that is only bold, at the start of a paragraph.
 */
export function partsOf(markdown: string): readonly Part[] {
  const parts: Part[] = [];
  let line = 0;
  const text = (raw: string) => {
    const last = parts.at(-1);
    if (last?.kind === 'text') parts[parts.length - 1] = { ...last, raw: last.raw + raw };
    else if (raw !== '') parts.push({ kind: 'text', raw, line });
    line += raw.split('\n').length - 1;
  };
  const heading = (depth: number, raw: string, source = raw) => {
    const words = source.length > longestSource ? '' : cleanLine(plainText(source));
    if (words === '' || words.length > longestHeading) return text(raw);
    parts.push({ kind: 'heading', depth, text: words, line });
    line += raw.split('\n').length - 1;
  };
  const read = (source: string, readings: number) => {
    for (const token of new marked.Lexer().blockTokens(source)) {
      if (token.type === 'heading') heading(depthOf(token), token.raw);
      else if (token.type === 'paragraph') readParagraph(token.raw, readings);
      else text(token.raw);
    }
  };
  const readParagraph = (raw: string, readings: number) => {
    let isBehindHeading = false;
    for (const { loose, rows } of looseParts(raw)) {
      if (loose) heading(loose.depth, rows, `${'#'.repeat(loose.depth)} ${loose.source}`);
      else if (isBehindHeading && readings < mostReadings) read(rows, readings + 1);
      else text(rows);
      isBehindHeading ||= loose !== undefined;
    }
  };
  read(withoutDepths(markdown), 1);
  return parts;
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
  const [, , source = ''] = /^(\*\*|__)(?=\S)((?:(?!\1).)+)\1:?$/.exec(row.trim()) ?? [];
  return source === '' || source.length > longestLooseHeading ? undefined : { depth: 3, source };
}

function depthOf(token: Token): number {
  return 'depth' in token ? token.depth : 1;
}
