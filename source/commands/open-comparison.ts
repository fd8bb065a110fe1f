import { comparisonHead, comparisonSheet } from '../layout/comparison/comparison-sheet.ts';
import { spokenComparison } from '../layout/comparison/spoken-comparison.ts';
import type { Glyphs } from '../layout/glyphs.ts';
import { comparisonOf } from '../postings/comparison/comparison.ts';
import type { Posting } from '../postings/posting.ts';
import type { OpenedComparison } from '../ui/screens/comparison/opened.ts';

/** How what is compared is drawn. */
export interface ComparisonLook {
  readonly glyphs: Glyphs;
  /** Whether there are no colours, so that what is gone and what is new stands in brackets. */
  readonly isBracketed: boolean;
}

/** Postings that can be shown beside each other. */
export function openComparison(postings: readonly Posting[], look: ComparisonLook): OpenedComparison {
  const comparison = comparisonOf(postings);
  return {
    of: 'postings',
    head: (width) => comparisonHead(comparison, { ...look, width, marksWords: false }),
    sheet: (width, isToggled) => comparisonSheet(comparison, { ...look, width, marksWords: isToggled }),
    told: () => spokenComparison(comparison),
  };
}
