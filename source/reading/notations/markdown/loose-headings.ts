import { rowFor } from '../../records/fact-names.ts';
import { isHashTags } from './heading-words.ts';

/** A row that only looks like a heading: how deep it is taken to be, and the Markdown of its words. */
export interface LooseHeading {
  readonly depth: number;
  readonly source: string;
}

/** Longer rows are no headings where a `#` touches their words. */
const longestTight = 90;

/** Longer bold rows are headings only if they are no sentence, and longer ones still never. */
const shortBold = 90;
const longestBold = 200;

/** A paragraph's rows: those that are loose headings, one by one, and what is between them. */
export function looseParts(
  paragraph: string,
): readonly { readonly loose?: LooseHeading; readonly rows: string }[] {
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

/** `##Heading`; with a single `#` only what cannot be a hash tag. */
function tightHeading(row: string): LooseHeading | undefined {
  const text = row.trim();
  const [, signs = '', source = ''] = /^(#{2,6}(?=\p{L})|#(?=\p{Lu}[^#]* [^#]*$))(.*)$/u.exec(text) ?? [];
  if (signs === '' || source.length > longestTight || isHashTags(text)) return undefined;
  return signs === '#' && /[.!?]$/.test(source) ? undefined : { depth: signs.length, source };
}

/** A row that is only bold, in one piece or several, with or without a colon and breaks. */
function boldHeading(row: string): LooseHeading | undefined {
  if (row.length > 2 * longestBold || !/^\s*(?:\*\*|__|<(?:b|strong)>)/i.test(row)) return undefined;
  const text = row
    .replace(/<br ?\/?>/gi, ' ')
    .replace(/<\/?(?:b|strong)>/gi, '**')
    .trim();
  const pieces = text
    .replace(/[:：]$/, '')
    .trimEnd()
    .split(text.startsWith('_') ? /___?/ : /\*\*\*?/);
  const isBold =
    pieces.length > 2 &&
    pieces.length % 2 === 1 &&
    pieces.every((piece, at) => at % 2 === 1 || piece.trim() === '');
  const isTight = isBold && (pieces[1] ?? '').trim() !== '';
  const source = isTight
    ? pieces
        .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/\s+/, ' ')))
        .join('')
        .trim()
    : '';
  return source === '' || isSentence(source) || isFact(source) ? undefined : { depth: 3, source };
}

/** Whether bold words state a fact, as `Location: Oslo` does. */
function isFact(words: string): boolean {
  const [, name = ''] = /^(\p{L}[\p{L} _-]{0,29})[:：] *\S/u.exec(words) ?? [];
  return name !== '' && rowFor(name) !== undefined;
}

/** Whether bold words are said, and head nothing. */
function isSentence(words: string): boolean {
  if (words.length > longestBold) return true;
  if (words.length > shortBold) return /[.!;,。！；，]$|[.!?] \p{Lu}/u.test(words);
  return /[.,;]$/.test(words) && words.split(' ').length > 7;
}
