/** Lists and quotes in one another that are kept; deeper ones take a Markdown parser ever longer, and in the end too long. */
const deepest = 20;

const mark = String.raw`(?:>|(?:[-+*]|\d{1,9}[.)])(?= |$))`;
const tooManyMarks = new RegExp(`^((?: *${mark}){${deepest}})(?: *${mark})+`, 'gm');
const tooFarIn = new RegExp(`^ {${4 * deepest},}(?=${mark})`, 'gm');

/** The Markdown with no list and no quote in more than twenty others. */
export function withoutDepths(markdown: string): string {
  return markdown.replace(tooManyMarks, '$1').replace(tooFarIn, ' '.repeat(4 * deepest));
}
