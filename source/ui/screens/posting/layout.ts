import { excerptLines } from '../../../layout/excerpt-line.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import { layoutBlocks, layoutText, type TextLine, type TextOptions } from '../../../layout/text.ts';
import { factsOf } from '../../../postings/fact-list.ts';
import type { Posting, Section } from '../../../postings/posting.ts';
import type { Query } from '../../../postings/search/query.ts';
import { leadOf } from '../../../postings/section-lead.ts';
import { safeLink } from '../../../postings/text/links.ts';

/** A section of the open posting, laid out. */
export interface Chapter {
  readonly heading: string;
  readonly lines: readonly TextLine[];
}

/** How to lay out sections. */
export type ChapterOptions = Omit<TextOptions, 'links'>;

/** Lays out the text of postings. The first frame does without, so that it comes sooner. */
export interface PostingLayout {
  /** The sections of a posting, followed by its facts as one more. */
  chaptersOf(posting: Posting, options: ChapterOptions): readonly Chapter[];
  /** How a section begins, without markup. */
  leadOf(section: Section): string;
  /** What the `text:` words of a query found, a line each. */
  excerptsOf(posting: Posting, query: Query, glyphs: Glyphs): readonly Line[];
}

/** The heading of the facts in the outline. */
export const factsHeading = 'Facts';

/** A layout for a terminal with or without clickable links. */
export const postingLayoutFor = (links: boolean): PostingLayout => ({
  chaptersOf(posting, how) {
    const options = { ...how, links };
    const sections = posting.sections.map(({ heading, text }) => ({
      heading,
      lines: layoutText(text, options),
    }));
    const facts = factsOf(posting).map(({ name, value }) => ({
      kind: 'paragraph' as const,
      spans: [
        { text: `${name}: `, strong: true },
        { text: value, ...(safeLink(value) && { link: value }) },
      ],
    }));
    return [...sections, { heading: factsHeading, lines: layoutBlocks(facts, options, false) }];
  },
  leadOf,
  excerptsOf: excerptLines,
});
