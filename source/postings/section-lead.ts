import type { Section } from './posting.ts';
import { plainText } from './text/markdown-blocks.ts';

/** Characters that are enough for the longest start of a section that is ever shown. */
const longestLead = 300;

/** How a section begins, without mark-up, in 300 characters at most. */
export function leadOf({ text }: Section): string {
  return plainText(text.slice(0, 2 * longestLead))
    .slice(0, longestLead)
    .toWellFormed();
}
