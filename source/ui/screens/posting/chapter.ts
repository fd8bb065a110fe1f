import { type Counted, hitCount } from '../../../layout/hit-count.ts';
import { layoutBlocks, type TextLine, type TextOptions } from '../../../layout/text.ts';

/** A section of the open posting, laid out when its lines are read for the first time. */
export interface Chapter {
  readonly heading: string;
  /** Its lines; of a long section several parts, so that no more of it is laid out than is seen. */
  readonly parts: readonly Part[];
  /** How long it is beside the others, in a posting that is too long for all of it to be laid out; else its lines tell. */
  readonly weight?: number | undefined;
}

/** Some lines of a section, one after the other. */
export interface Part {
  readonly lines: readonly TextLine[];
  /** How long it is beside the others of its section. */
  readonly weight: number;
  /** The number of marked stretches in it. */
  readonly hits: number;
}

/** What stands in a part of a section. */
export interface PartText extends Counted {
  readonly length: number;
  /** Whether an empty line stands between it and what comes before. */
  readonly isApart: boolean;
}

/** A part whose lines are laid out when they are asked for, and its blocks set apart or not. */
export class LazyPart implements Part {
  readonly weight: number;
  readonly #text: PartText;
  readonly #options: TextOptions;
  readonly #areApart: boolean;
  readonly #isFirst: boolean;
  #lines: readonly TextLine[] | undefined;

  constructor(text: PartText, options: TextOptions, areApart: boolean, isFirst: boolean) {
    this.weight = text.length;
    this.#text = text;
    this.#options = options;
    this.#areApart = areApart;
    this.#isFirst = isFirst;
  }

  get lines(): readonly TextLine[] {
    const { blocks, isApart } = this.#text;
    this.#lines ??= layoutBlocks(blocks, this.#options, this.#areApart, isApart && !this.#isFirst);
    return this.#lines;
  }

  get hits(): number {
    return hitCount(this.#text, this.#options);
  }
}

/** A section whose parts are found when they are asked for. */
export class LazyChapter implements Chapter {
  readonly heading: string;
  readonly weight: number | undefined;
  readonly #find: () => readonly Part[];
  #parts: readonly Part[] | undefined;

  constructor(heading: string, weight: number | undefined, find: () => readonly Part[]) {
    this.heading = heading;
    this.weight = weight;
    this.#find = find;
  }

  get parts(): readonly Part[] {
    this.#parts ??= this.#find();
    return this.#parts;
  }
}
