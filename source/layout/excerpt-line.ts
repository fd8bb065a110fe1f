import { excerptOf, rangesIn } from '../postings/excerpt.ts';
import { needlesOf } from '../postings/highlights.ts';
import type { Posting } from '../postings/posting.ts';
import type { Query } from '../postings/search/query.ts';
import type { Needle } from '../postings/text/needles.ts';
import type { Glyphs } from './glyphs.ts';
import { highlightPieces, type Line, textOf } from './line.ts';

/** Characters of an excerpt that nearly every window shows. */
const surelyShown = 60;

/**
 * What a query found in the text of a posting, a line for each word that no line before shows: the section, and the words
 * around the place. `isTextHit` says that the posting was found only because of its text.
 */
export function excerptLines(
  posting: Posting,
  query: Query,
  { ellipsis }: Glyphs,
  isTextHit = false,
): readonly Line[] {
  const lines: Line[] = [];
  const all = needlesOf(posting, query, isTextHit);
  for (const needles of all) {
    if (lines.some((line) => shows(line, needles))) continue;
    const excerpt = excerptOf(posting, needles);
    if (!excerpt) continue;
    const words = highlightPieces([{ text: excerpt.text }], excerpt.ranges);
    lines.push([{ text: `${excerpt.heading}: `, style: 'dim' }, { text: `${ellipsis} ` }, ...words]);
  }
  return lines;
}

function shows(line: Line, needles: readonly Needle[]): boolean {
  const shown = textOf(line.slice(2)).slice(0, surelyShown);
  return rangesIn(shown, needles).length > 0;
}
