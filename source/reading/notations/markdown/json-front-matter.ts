import { longestText } from '../../limits.ts';

/** The length of the JSON object at the very start of a text, if it ends its row; 0 if there is none. */
export function lengthOfJson(text: string): number {
  const length = /^\{\s*"/.test(text) ? endOfObject(text.slice(0, longestText)) : 0;
  return /^ *(?:\n|$)/.test(text.slice(length, length + 100)) ? length : 0;
}

/** Where the braces that a text begins with are closed; what stands in quotes is none. */
function endOfObject(text: string): number {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    if (depth === 0) return index + 1;
  }
  return 0;
}
