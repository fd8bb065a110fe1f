import { eastAsianWidth } from 'get-east-asian-width';
import type { Range } from '../postings/text/ranges.ts';

// Text of any characters. Terminals do not agree how many columns some of them take: here the widest counts, so that no line
// is ever wider than it was laid out for. Built, this is loaded when the first text comes that is not narrow.

/** What is read as one character, as far as it goes: a base with its marks, a flag, letters that are written as one. */
const unit =
  /\p{RI}{2}|.(?:[\u{94D}\u{9CD}\u{ACD}\u{B4D}\u{C4D}\u{D4D}\u{1039}\u{17D2}]\p{L}?|[\p{M}\p{Emoji_Modifier}\u{E33}\u{EB3}\u{1160}-\u{11FF}\u{D7B0}-\u{D7FF}\u{FF9E}\u{FF9F}]|\u{200D}.?){0,60}/gsu;

/** Where the marks are that no terminal gives a column of their own; younger ones take one where they are not known yet. */
const knownMarks =
  '\\u{300}-\\u{486}\\u{488}-\\u{615}\\u{64B}-\\u{65E}\\u{670}-\\u{7F3}\\u{901}\\u{902}\\u{93C}-\\u{954}\\u{962}-\\u{9E3}' +
  '\\u{A01}-\\u{A4D}\\u{A70}\\u{A71}\\u{A81}-\\u{AE3}\\u{B01}-\\u{B43}\\u{B4D}\\u{B56}\\u{B82}-\\u{BCD}\\u{C3E}-\\u{C56}' +
  '\\u{CBC}-\\u{CE3}\\u{D41}-\\u{D43}\\u{D4D}\\u{DCA}-\\u{EB9}\\u{EBB}-\\u{ECD}\\u{F18}-\\u{F87}\\u{F90}-\\u{1032}' +
  '\\u{1036}-\\u{1039}\\u{1058}\\u{1059}\\u{135F}-\\u{17DD}\\u{18A9}-\\u{1A18}\\u{1B00}-\\u{1B73}\\u{1DC0}-\\u{1DCA}' +
  '\\u{1DFE}-\\u{20DF}\\u{20E4}-\\u{20EF}\\u{302A}-\\u{309A}\\u{A806}-\\u{A826}\\u{FB1E}-\\u{FE0E}\\u{FE20}-\\u{FE23}' +
  '\\u{10A01}-\\u{10A3F}\\u{1D167}-\\u{1D244}';
const weightless = new RegExp(`(?=[\\p{Mn}\\p{Me}])[${knownMarks}]|(?!\\u{AD})\\p{Cf}|\\p{Cc}`, 'u');

/** What some terminals draw in two columns although Unicode calls it narrow: pictures, half a flag, numbers in squares. */
const doubled = /(?=[\u{10000}-\u{10FFFF}])\p{Extended_Pictographic}|\p{RI}|[\u{3248}-\u{324F}]/u;

/** How many columns a text of one line takes, in the terminal that gives it most. */
export function wideWidth(text: string): number {
  let width = 0;
  for (const [each] of text.matchAll(unit)) width += unitWidth(each);
  return width;
}

/** The start of a text, or its end, that fits into `width` columns. */
export function widePart(text: string, width: number, part: 'start' | 'end'): string {
  const units = text.match(unit) ?? [];
  const ordered = part === 'start' ? units : units.toReversed();
  let room = width;
  const end = ordered.findIndex((each) => {
    room -= unitWidth(each);
    return room < 0;
  });
  const kept = end === -1 ? ordered : ordered.slice(0, end);
  return (part === 'start' ? kept : kept.toReversed()).join('');
}

/** Where a text of one line is broken if every line is to be full; inside a character only if that is wider than a line. */
export function wideFullBreaks(text: string, width: number): readonly Range[] {
  const rows: Range[] = [];
  let [start, end, taken] = [0, 0, 0];
  for (const each of fittingUnits(text, width)) {
    const more = unitWidth(each);
    if (taken + more > width && end > start) {
      rows.push({ start, end });
      [start, taken] = [end, 0];
    }
    end += each.length;
    taken += more;
  }
  return [...rows, { start, end }];
}

function* fittingUnits(text: string, width: number): Generator<string> {
  for (const [each] of text.matchAll(unit))
    if (unitWidth(each) > width) yield* each;
    else yield each;
}

function unitWidth(unit: string): number {
  if (flag.test(unit)) return 2;
  let width = 0;
  for (const character of unit) width += characterWidth(character);
  return width;
}

const flag = /^\p{RI}{2}$/u;

function characterWidth(character: string): number {
  if (weightless.test(character)) return 0;
  return doubled.test(character) ? 2 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
