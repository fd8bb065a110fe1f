import { longestHeading } from '../../limits.ts';
import { headingWords } from './heading-words.ts';

/** A row of a plain text: as it stands there, without the spaces around it, and how wide its paragraph is. */
export interface PlainRow {
  readonly source: string;
  readonly text: string;
  readonly isItem: boolean;
  readonly width: number;
}

/** Longer rows are sentences. */
const longestLone = 60;
const mostWords = 8;

const border = /^[-=*_~#+•·─━═]{3,}$/u;
const banner = /^([=*_~#<>\-─━═]{2,})\s*(\S.*?)\s*[=*_~#<>\-─━═]{2,}$/u;

/**
 * The heading that a row is, by where it stands and how it looks; an empty text for a row that is only the border of one;
 * nothing for any other row.
 */
export function headingIn(rows: readonly PlainRow[], at: number): string | undefined {
  const { text } = rows[at] ?? { text: '' };
  if (text.length > longestHeading) return undefined;
  if (border.test(text)) return isBorder(rows, at) ? '' : undefined;
  const [, , inBanner = ''] = banner.exec(text) ?? [];
  if (/\p{L}/u.test(inBanner)) return headingWords(inBanner);
  const isHeading =
    isTitle(rows, at) ||
    isInCapitals(rows, at) ||
    isLabel(rows, at) ||
    isLone(rows, at) ||
    isNumbered(rows, at);
  return isHeading ? headingWords(text.replace(/^[|║┃]\s*|\s*[|║┃]$/g, '')) : undefined;
}

function isBlank(rows: readonly PlainRow[], at: number): boolean {
  return (rows[at]?.text ?? '') === '';
}

/** Whether a border belongs to a heading above or below it. */
function isBorder(rows: readonly PlainRow[], at: number): boolean {
  return isTitle(rows, at - 1) || isTitle(rows, at + 1);
}

function isTitle(rows: readonly PlainRow[], at: number): boolean {
  const { text = '', isItem = false } = rows[at] ?? {};
  return isShort(text) && !isItem && (isBoxed(rows, at) || isUnderlined(rows, at));
}

/** Whether a row stands between two borders, or alone over one. */
function isBoxed(rows: readonly PlainRow[], at: number): boolean {
  const [before = '', behind = ''] = [rows[at - 1]?.text, rows[at + 1]?.text];
  return isShort(rows[at]?.text ?? '') && border.test(behind) && border.test(before);
}

function isUnderlined(rows: readonly PlainRow[], at: number): boolean {
  return border.test(rows[at + 1]?.text ?? '') && isBlank(rows, at - 1);
}

function isShort(text: string): boolean {
  return text.length <= longestLone && /\p{L}/u.test(text) && text.split(' ').length <= mostWords;
}

/** `REQUIREMENTS`, `WHAT WE OFFER:` */
function isInCapitals(rows: readonly PlainRow[], at: number): boolean {
  const { text = '', isItem = true } = rows[at] ?? {};
  const letters = text.replace(/\P{L}/gu, '');
  const isLoud =
    letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (!isLoud || isItem || !isShort(text) || /[.,;!]$|[:：] *\S|@|\/\//u.test(text)) return false;
  return (isBlank(rows, at - 1) || /[:：]$/u.test(text)) && hasText(rows, at);
}

/** `Requirements:` before a list or a text. */
function isLabel(rows: readonly PlainRow[], at: number): boolean {
  const { text = '', isItem = true } = rows[at] ?? {};
  if (isItem || !/[^\s:：][:：]$/u.test(text) || !isShort(text) || /[.!?,;] |@|\/\//u.test(text))
    return false;
  return isBlank(rows, at - 1) && hasText(rows, at) && !isGreeting(text);
}

/** `What we give`, right above a list, or alone between empty rows and before a text that is longer. */
function isLone(rows: readonly PlainRow[], at: number): boolean {
  const { text = '', isItem = true } = rows[at] ?? {};
  if (isItem || !isBlank(rows, at - 1) || !looksLone(text)) return false;
  if (!isBlank(rows, at + 1)) return rows[at + 1]?.isItem === true;
  const next = nextText(rows, at);
  if (next === undefined) return false;
  return next.isItem || !looksLone(next.text) || !isBlank(rows, rows.indexOf(next, at) + 1);
}

/** `2. What you do`, alone between empty rows, where what follows is no number. */
function isNumbered(rows: readonly PlainRow[], at: number): boolean {
  const { text = '' } = rows[at] ?? {};
  const words = headingWords(text);
  if (
    words === text ||
    !/^[(\d§IVX]/.test(text) ||
    !isBlank(rows, at - 1) ||
    !isBlank(rows, at + 1) ||
    !looksLone(words)
  )
    return false;
  const next = nextText(rows, at);
  return next !== undefined && !/^\(?\d{1,2}[.)]/.test(next.text);
}

/** A short row that is no sentence, no greeting, no address and no fact. */
function looksLone(text: string): boolean {
  if (!isShort(text) || !/^[\p{Lu}\p{Lo}\p{N}\p{So}“"'¿¡]/u.test(text)) return false;
  if (/[.!;,:：。！，、]$|@|\/\/|\p{Sc}|#|[.!?] \p{Lu}|[:：] /u.test(text) || isGreeting(text)) return false;
  const words = text.split(' ').length;
  return /[?？]$/u.test(text)
    ? words <= 6
    : !/^[\p{Lu}][\p{L}. -]*, [\p{Lu}][\p{L}. ,-]*$|^(?:full|part)[- ]time|^remote$|^\d+$/iu.test(text);
}

function isGreeting(text: string): boolean {
  return /^(?:hi|hello|hey|dear|best|kind|warm|many thanks|thanks|thank you|cheers|sincerely|yours|regards|p\.?s\.?)\b/i.test(
    text,
  );
}

/** Empty rows allowed between a heading and its text. */
const mostEmptyRows = 5;

function nextText(rows: readonly PlainRow[], at: number): PlainRow | undefined {
  for (let next = at + 1; next <= at + mostEmptyRows; next++) if (!isBlank(rows, next)) return rows[next];
  return undefined;
}

function hasText(rows: readonly PlainRow[], at: number): boolean {
  return nextText(rows, at) !== undefined;
}
