import { excerptLines } from '../../../layout/excerpt-line.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import { layoutBlocks, type TextLine, type TextOptions } from '../../../layout/text.ts';
import { factsOf } from '../../../postings/fact-list.ts';
import type { Posting, Section } from '../../../postings/posting.ts';
import type { Query } from '../../../postings/search/query.ts';
import { leadOf } from '../../../postings/section-lead.ts';
import { safeLink } from '../../../postings/text/links.ts';
import { type Block, blocksOf } from '../../../postings/text/markdown-blocks.ts';

/** A section of the open posting, laid out when its lines are read for the first time. */
export interface Chapter {
  readonly heading: string;
  readonly lines: readonly TextLine[];
  /** How long it is beside the others, in a posting that is too long for all of it to be laid out; else its lines tell. */
  readonly weight?: number | undefined;
}

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

class LazyChapter implements Chapter {
  readonly heading: string;
  readonly weight: number | undefined;
  readonly #layOut: () => readonly TextLine[];
  #lines: readonly TextLine[] | undefined;

  constructor(heading: string, weight: number | undefined, layOut: () => readonly TextLine[]) {
    this.heading = heading;
    this.weight = weight;
    this.#layOut = layOut;
  }

  get lines(): readonly TextLine[] {
    this.#lines ??= this.#layOut();
    return this.#lines;
  }
}

/** The blocks of one posting's sections: while a person finds and resizes, the same ones are laid out again. */
class ParsedSections {
  #posting: Posting | undefined;
  #blocks = new WeakMap<Section, readonly Block[]>();

  blocksIn(section: Section, posting: Posting): readonly Block[] {
    if (posting !== this.#posting) this.#blocks = new WeakMap();
    this.#posting = posting;
    const blocks = this.#blocks.get(section) ?? blocksOf(section.text);
    this.#blocks.set(section, blocks);
    return blocks;
  }
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
    const weightOf = (text: string) => (length > longestWhole ? text.length + 1 : undefined);
    const sections = posting.sections.map(
      (section) =>
        new LazyChapter(section.heading, weightOf(section.text), () =>
          layoutBlocks(parsed.blocksIn(section, posting), options),
        ),
    );
    const facts = () => layoutBlocks(factBlocks(posting), options, false);
    return [...sections, new LazyChapter(factsHeading, weightOf(''), facts)];
  };
  return { chaptersOf, leadOf, excerptsOf: excerptLines };
}
