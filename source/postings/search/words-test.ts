import { wordRanges } from '../text/ranges.ts';
import { searchWordsIn } from '../text/search-words.ts';
import { wantsIn } from './want.ts';
import { wholeWords } from './ways.ts';

/** Whether a text has all words that were typed, or what is the same in short, in long or in the plural; none if no word was. */
export function hasWords(typed: string): (text: string) => boolean {
  const wants = wantsIn(searchWordsIn(typed));
  return (text) => {
    const words = wordRanges(text);
    return wants.length > 0 && wants.every((want) => wholeWords(words, want).length > 0);
  };
}
