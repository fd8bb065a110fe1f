import { withBoundedItems } from '../../../postings/text/bounded-items.ts';
import { deepestMarkdown } from '../../limits.ts';

const mark = String.raw`(?:>|(?:[-+*]|\d{1,9}[.)])(?= |$))`;
const tooManyMarks = new RegExp(`^((?: *${mark}){${deepestMarkdown}})(?: *${mark})+`, 'gm');
const tooFarIn = new RegExp(`^ {${4 * deepestMarkdown},}(?=${mark})`, 'gm');

/** The Markdown with no list and no quote in more than twenty others, and none that goes on for long without an empty line. */
export function withBoundedNesting(markdown: string): string {
  const shallow = markdown.replace(tooManyMarks, '$1').replace(tooFarIn, ' '.repeat(4 * deepestMarkdown));
  return withBoundedItems(shallow);
}
