import { excerptLines } from '../../../layout/excerpt-line.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import type { TextOptions } from '../../../layout/text.ts';
import { factsOf } from '../../../postings/fact-list.ts';
import type { Posting, Section } from '../../../postings/posting.ts';
import type { Query } from '../../../postings/search/query.ts';
import { leadOf } from '../../../postings/section-lead.ts';
import type { Block } from '../../../postings/text/block.ts';
import { safeLink } from '../../../postings/text/links.ts';
import { blocksOf } from '../../../postings/text/markdown-blocks.ts';
import { markdownParts } from '../../../postings/text/markdown-parts.ts';
import { type Chapter, LazyChapter, LazyPart, type PartText } from './chapter.ts';

/** How to lay out sections. */
export type ChapterOptions = Omit<TextOptions, 'links'>;

/** Lays out the text of postings. The first frame does without, so that it comes sooner. */
export interface PostingLayout {
  /** The sections of a posting, followed by its facts as one more. */
  chaptersOf(posting: Posting, options: ChapterOptions): readonly Chapter[];
  /** How a section begins, without markup. */
  leadOf(section: Section): string;
  /** What a query found in the text, a line each. */
  excerptsOf(posting: Posting, query: Query, glyphs: Glyphs, isTextHit: boolean): readonly Line[];
}

/** The heading of the facts in the outline. */
export const factsHeading = 'Facts';

/** Characters of a posting that is laid out as a whole, to tell exactly how much of it was read. */
const longestWhole = 100_000;

/** Facts that are laid out together in a posting with very many. */
const mostFacts = 500;

/** What stands in one posting's sections: while a person finds and resizes, the same is laid out again. */
class ParsedSections {
  #posting: Posting | undefined;
  #texts = new WeakMap<Section, readonly PartText[]>();

  textsIn(section: Section, posting: Posting, isLong: boolean): readonly PartText[] {
    if (posting !== this.#posting) this.#texts = new WeakMap();
    this.#posting = posting;
    const { text } = section;
    const texts = this.#texts.get(section) ?? (isLong ? markdownParts(text) : [whole(blocksOf(text))]);
    this.#texts.set(section, texts);
    return texts;
  }
}

function whole(blocks: readonly Block[]): PartText {
  return { blocks, length: blocks.length, isApart: false };
}

function factTexts(posting: Posting): readonly PartText[] {
  const blocks = factBlocks(posting);
  const starts = Array.from({ length: Math.ceil(blocks.length / mostFacts) }, (_, at) => at * mostFacts);
  return starts.map((start) => whole(blocks.slice(start, start + mostFacts)));
}

function factBlocks(posting: Posting): readonly Block[] {
  return factsOf(posting).map(({ name, value }) => ({
    kind: 'paragraph',
    spans: [
      { text: `${name}: `, strong: true },
      { text: value, ...(safeLink(value) && { link: value }) },
    ],
  }));
}

/** A layout for a terminal with or without clickable links. */
export function postingLayoutFor(links: boolean): PostingLayout {
  const parsed = new ParsedSections();
  const chaptersOf = (posting: Posting, how: ChapterOptions) => {
    const options = { ...how, links };
    const length = posting.sections.reduce((sum, { text }) => sum + text.length, 0);
    const isLong = length > longestWhole || Object.keys(posting.more ?? {}).length > mostFacts;
    const chapterOf = (heading: string, text: string, areApart: boolean, find: () => readonly PartText[]) =>
      new LazyChapter(heading, isLong ? text.length + 1 : undefined, () =>
        find().map((part, at) => new LazyPart(part, options, areApart, at === 0)),
      );
    const sections = posting.sections.map((section) =>
      chapterOf(section.heading, section.text, true, () => parsed.textsIn(section, posting, isLong)),
    );
    return [...sections, chapterOf(factsHeading, '', false, () => factTexts(posting))];
  };
  return { chaptersOf, leadOf, excerptsOf: excerptLines };
}
