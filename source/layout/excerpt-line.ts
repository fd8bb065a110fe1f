import { excerptOf } from '../postings/excerpt.ts';
import { textsOf } from '../postings/highlights.ts';
import type { Posting } from '../postings/posting.ts';
import type { Query } from '../postings/search/query.ts';
import type { Glyphs } from './glyphs.ts';
import { highlightPieces, type Line } from './line.ts';

/** What the `text:` words of a query found in a posting, a line each: the section, and the words around the place. */
export function excerptLines(posting: Posting, query: Query, { ellipsis }: Glyphs): readonly Line[] {
  return textsOf(query).flatMap((wanted) => {
    const excerpt = excerptOf(posting, wanted);
    if (!excerpt) return [];
    const words = highlightPieces([{ text: excerpt.text }], excerpt.ranges);
    return [[{ text: `${excerpt.heading}: `, style: 'dim' }, { text: `${ellipsis} ` }, ...words]];
  });
}
