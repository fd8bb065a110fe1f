import type { Posting } from '../posting.ts';
import { type ComparedFact, comparedFacts } from './compared-facts.ts';
import { matchedSections, type SectionRow } from './matched-sections.ts';
import { type ParagraphChange, ParagraphComparison } from './paragraph-changes.ts';
import { paragraphsOf } from './paragraphs.ts';

/** What became of a section. */
export interface SectionChange {
  readonly heading: string;
  /** What it was called before, where that was something else. */
  readonly headingBefore?: string;
  readonly kind: 'edited' | 'added' | 'removed';
  readonly changes: readonly ParagraphChange[];
}

/** How a posting differs from what it was before. */
export interface TextDifferences {
  readonly before: Posting;
  readonly after: Posting;
  /** The facts that differ, each with its value before and after. */
  readonly facts: readonly ComparedFact[];
  /** The sections that differ. */
  readonly sections: readonly SectionChange[];
  /** How many sections are as they were. */
  readonly same: number;
}

/** Between two versions of a posting: facts, sections, paragraphs, and words in those that were edited. Mark-up does not count. */
export function textDifferences(before: Posting, after: Posting): TextDifferences {
  const comparison = new ParagraphComparison();
  const rows = matchedSections([before.sections, after.sections]);
  const sections = rows.flatMap((row) => sectionChange(row, comparison) ?? []);
  return {
    before,
    after,
    facts: comparedFacts([before, after]).filter(({ differs }) => differs),
    sections,
    same: rows.length - sections.length,
  };
}

function sectionChange([old, young]: SectionRow, comparison: ParagraphComparison): SectionChange | undefined {
  if (old?.text === young?.text && old?.heading === young?.heading) return undefined;
  const heading = young?.heading ?? old?.heading ?? '';
  const changes = comparison.changes(paragraphsOf(old?.text ?? ''), paragraphsOf(young?.text ?? ''));
  if (!old || !young) return { heading, kind: old ? 'removed' : 'added', changes };
  if (old.heading !== heading) return { heading, headingBefore: old.heading, kind: 'edited', changes };
  return changes.every(({ kind }) => kind === 'same') ? undefined : { heading, kind: 'edited', changes };
}

/** Whether there is no difference that a person would read. */
export function areAlike({ facts, sections }: TextDifferences): boolean {
  return facts.length === 0 && sections.length === 0;
}
