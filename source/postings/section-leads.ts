import type { Posting } from './posting.ts';
import { plainText } from './text/markdown-blocks.ts';

/** Characters that are enough for the longest start of a section that is ever shown. */
const longestStart = 300;

/** How each section of a posting begins, without mark-up. */
export function sectionLeads({ sections }: Posting): readonly string[] {
  return sections.map(({ text }) =>
    plainText(text.slice(0, 2 * longestStart))
      .slice(0, longestStart)
      .toWellFormed(),
  );
}
