import stripAnsi from 'strip-ansi';
import { once } from '../once.ts';

// What can be ignored is drawn by some terminals all the same: variation selectors, fillers of Hangul, joiners.
const invisible = once(() => /\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}/gu);
const invisibleButNewline = once(() => /(?!\n)(?:\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point})/gu);
const cleanAlready = /^[\x20-\x7e\n]*$/;
const oneLine = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;
const lineBreak = /\r\n?|[\u{85}\u{2028}\u{2029}]/gu;

const lineCap = 500;

/**
 * One line that is safe to draw and to print, whatever was in `text`: well-formed Unicode in NFC, no escape sequence, no
 * control, bidi or invisible format character, white space collapsed, at most `cap` UTF-16 units.
 */
export function cleanLine(text: string, cap = lineCap): string {
  if (text.length <= cap && oneLine.test(text)) return text;
  const spaced = wellFormed(text.slice(0, cap * 4)).replace(/[\s\x85]+/gu, ' ');
  const visible = composed(stripAnsi(spaced).replace(invisible(), ''));
  return capped(visible.replace(/ +/g, ' ').trim(), cap);
}

/** As {@link cleanLine} for text of several lines: line breaks become `\n`, tabs four spaces, other spacing stays. */
export function cleanText(text: string, cap = Number.POSITIVE_INFINITY): string {
  if (cleanAlready.test(text)) return capped(text, cap);
  const lines = stripAnsi(wellFormed(text)).replace(lineBreak, '\n').replaceAll('\t', '    ');
  return capped(composed(lines.replace(invisibleButNewline(), '')), cap);
}

/** More marks on a character than any script has, as Unicode's stream-safe text format counts them (UAX 15). */
const tooManyMarks = once(() => /(\p{M}{30})\p{M}+/gu);

/** The text in NFC, without marks that are too many: they would take ever longer to be put in order. */
function composed(text: string): string {
  const bounded = text.replace(tooManyMarks(), '$1').normalize('NFC');
  // A mark can stand for two.
  return bounded.replace(tooManyMarks(), '$1');
}

function wellFormed(text: string): string {
  return text.toWellFormed();
}

function capped(text: string, cap: number): string {
  return text.length > cap
    ? text
        .slice(0, cap)
        .toWellFormed()
        .replace(/\u{FFFD}$/u, '')
    : text;
}
