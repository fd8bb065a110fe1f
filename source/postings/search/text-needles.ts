import type { Needle } from '../text/needles.ts';
import { otherSensesOf } from './other-senses.ts';
import type { Want } from './want.ts';
import { stemOf } from './word-stem.ts';

/** Shorter words begin too many others. */
const shortestStart = 4;

/**
 * What is looked for in the text of sections for a word: its plural or singular, its short or long forms, and the word itself,
 * so that it is seen whole where it stands as it was typed; of words that were typed without a space between them, all of them
 * together.
 */
export function needlesOf({ typed, stems, phrases, within }: Want): readonly Needle[] {
  if (within !== undefined) return [within, within.replace(/[-/]/g, ' ')].map(wordStart);
  const clear = [...stems].filter((stem) => otherSensesOf(stem).length === 0);
  const words = new Set([typed, stemOf(typed), ...clear, ...phrases.map((phrase) => phrase.join(' '))]);
  const longest = [...words].filter(
    (word) => ![...words].some((other) => other !== word && begins(word, other)),
  );
  return [...new Set([...longest, typed])].map((text) => ({
    text,
    at: isStart(text) ? 'start of a word' : 'a whole word',
  }));
}

function wordStart(text: string): Needle {
  return { text, at: 'start of a word' };
}

/** Whether a word is found wherever another one is looked for. */
function begins(word: string, other: string): boolean {
  return isStart(other) && word.startsWith(other);
}

function isStart(text: string): boolean {
  return text.length >= shortestStart || /[^\0-\x7f]/.test(text);
}
