import { comparisonHead, comparisonSheet } from '../layout/comparison/comparison-sheet.ts';
import { differenceSheet } from '../layout/comparison/difference-sheet.ts';
import { spokenComparison } from '../layout/comparison/spoken-comparison.ts';
import type { Glyphs } from '../layout/glyphs.ts';
import { textOf } from '../layout/line.ts';
import { longestLine } from '../layout/measures.ts';
import { comparisonOf } from '../postings/comparison/comparison.ts';
import { textDifferences } from '../postings/comparison/text-differences.ts';
import { dayInWords } from '../postings/day-in-words.ts';
import type { Posting } from '../postings/posting.ts';
import { postedBefore, type Version } from '../postings/versions/version.ts';
import type { Message } from '../ui/messages.ts';
import type { OpenedComparison } from '../ui/screens/comparison/opened.ts';
import { today, type World } from '../world.ts';
import { versionsOf } from './versions-of.ts';

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

interface Around {
  readonly world: Pick<World, 'env' | 'now'>;
  readonly look: ComparisonLook;
}

interface AroundPostings extends Around {
  /** All postings there are. */
  readonly all: readonly Posting[];
  /** The marked posting that was opened last, but not this one. */
  readonly openedLast: (but: Posting) => Promise<Posting | undefined>;
  /** Shows the posting beside another, with the texts of both. */
  readonly together: (postings: readonly Posting[]) => Promise<Message>;
}

/**
 * Shows postings beside each other; one alone beside its last version, or what was posted before for the same role, or the marked
 * one that was opened last.
 */
export async function compareOnScreen(
  postings: readonly Posting[],
  { all, openedLast, together, ...around }: AroundPostings,
): Promise<Message> {
  const [posting, ...others] = postings;
  if (others.length > 0)
    return { kind: 'comparison-opened', comparison: openComparison(postings, around.look) };
  const versions = posting ? await versionsOf(posting, around.world) : [];
  if (posting && versions.length > 1) return changesOnScreen(posting, 0, around);
  const before = posting && (postedBefore(posting, all) ?? (await openedLast(posting)));
  return before
    ? together([posting, before])
    : { kind: 'effect-failed', notice: 'Select two or three postings with Space, and compare them then.' };
}

/** Shows what was changed in a posting up to the version that is so many versions back, or up to now from the oldest. */
export async function changesOnScreen(
  posting: Posting,
  back: number,
  { world, look }: Around,
): Promise<Message> {
  const versions = await versionsOf(posting, world);
  const [oldest] = versions;
  const before = versions.at(-2 - back) ?? oldest;
  const after = versions.at(versions.at(-2 - back) ? -1 - back : -1);
  if (!before || !after || before === after)
    return { kind: 'effect-failed', notice: 'No earlier version of it is kept.' };
  return { kind: 'comparison-opened', comparison: openDifferences(before, after, today(world), look) };
}

function openDifferences(
  before: Version,
  after: Version,
  day: string,
  look: ComparisonLook,
): OpenedComparison {
  const differences = textDifferences(before.posting, after.posting);
  const [from, to] = [before, after].map(({ on }) => dayInWords(on, day));
  const sheet = (width: number, showsOld: boolean) =>
    differenceSheet(differences, { ...look, width: Math.min(width, longestLine), showsOld });
  return {
    of: 'versions',
    head: () => [
      { text: after.posting.role, style: 'title' },
      { text: `  ${from} ${look.glyphs.ascii ? '->' : '→'} ${to}`, style: 'dim' },
    ],
    sheet,
    told: () => [
      `${after.posting.role}, changed since ${from}.`,
      ...sheet(Number.POSITIVE_INFINITY, true).lines.flatMap(({ line }) => textOf(line).trim() || []),
    ],
  };
}
