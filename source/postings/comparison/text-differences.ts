import type { Posting, Section } from '../posting.ts';
import { BoundedText, mostUncompared, type Uncompared } from './bounded-text.ts';
import { type ComparedFact, comparedFacts } from './compared-facts.ts';
import { matchedSections, type SectionRow } from './matched-sections.ts';
import { type ParagraphChange, ParagraphComparison } from './paragraph-changes.ts';

/** What became of a section. */
export interface SectionChange {
  readonly heading: string;
  /** What it was called before, where that was something else. */
  readonly headingBefore?: string;
  readonly kind: 'edited' | 'added' | 'removed';
  readonly changes: readonly ParagraphChange[];
  /** What of it is not compared, as the posting is too long. */
  readonly uncompared?: Uncompared;
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
  const compare = sectionComparison();
  const rows = matchedSections([before.sections, after.sections]);
  const sections = rows.flatMap((row) => compare(row) ?? []);
  return {
    before,
    after,
    facts: comparedFacts([before, after]).filter(({ differs }) => differs),
    sections,
    same: rows.length - sections.length,
  };
}

/** Compares one section after the other; in all of them no more than can be compared soon. */
function sectionComparison(): (row: SectionRow) => SectionChange | undefined {
  const [before, after] = [new BoundedText(), new BoundedText()];
  const comparison = new ParagraphComparison();
  return ([old, young]) => {
    if (old?.text === young?.text && old?.heading === young?.heading) return undefined;
    const [was, is] = [before.take(old?.text ?? ''), after.take(young?.text ?? '')];
    const changes = comparison.changes(was.paragraphs, is.paragraphs);
    return sectionChange(old, young, { changes, ...mostUncompared([was, is]) });
  };
}

function sectionChange(
  old: Section | undefined,
  young: Section | undefined,
  told: Pick<SectionChange, 'changes' | 'uncompared'>,
): SectionChange | undefined {
  const heading = young?.heading ?? old?.heading ?? '';
  if (!old || !young) return { heading, kind: old ? 'removed' : 'added', ...told };
  if (old.heading !== heading) return { heading, headingBefore: old.heading, kind: 'edited', ...told };
  const isSame = told.changes.every(({ kind }) => kind === 'same') && !told.uncompared;
  return isSame ? undefined : { heading, kind: 'edited', ...told };
}

/** Whether there is no difference that a person would read. */
export function areAlike({ facts, sections }: TextDifferences): boolean {
  return facts.length === 0 && sections.length === 0;
}
