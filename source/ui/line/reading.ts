import type { Aftermath } from './aftermath.ts';
import type { Hands } from './hands.ts';
import { chapterNamed } from './reader.ts';

/** Goes through the sections of the posting that is read. Each resolves to what stands in the way, if anything. */
export class Reading {
  readonly #hands: Hands;
  readonly #aftermath: Aftermath;

  constructor(hands: Hands, aftermath: Aftermath) {
    this.#hands = hands;
    this.#aftermath = aftermath;
  }

  /** A section by its number, counted from 0. */
  section(chapter: number): string | undefined {
    const last = this.#hands.snapshot.view.chapters.length;
    if (chapter < 0 || chapter >= last) return `There is no section ${chapter + 1}; there are ${last}.`;
    this.#aftermath.wanted = true;
    this.#hands.choose('posting.section', chapter);
    return undefined;
  }

  /** A section by its number, counted from 1, or by words of its heading. */
  named(wanted: string): string | undefined {
    if (/^\d+$/.test(wanted)) return this.section(Number(wanted) - 1);
    const { posting } = this.#hands.snapshot.view;
    const chapter = posting && chapterNamed(wanted, posting);
    if (chapter === undefined) return `No section is called like “${wanted}”. “sections” lists them.`;
    return this.section(chapter);
  }

  /** The section from its start. */
  again(): string | undefined {
    return this.section(this.#hands.snapshot.state.anchor.chapter);
  }

  /** The section that was not read yet, or the one behind it. */
  next(): string | undefined {
    const { state, view } = this.#hands.snapshot;
    const { chapter } = state.anchor;
    const next = this.#aftermath.reader.chapter === chapter ? chapter + 1 : chapter;
    if (next >= view.chapters.length) return 'That was the last section. “back” goes back to the list.';
    return this.section(next);
  }

  /** On in the section, and at its end to the next one. */
  more(): string | undefined {
    return this.#aftermath.reader.isInSection ? this.#aftermath.more() : this.next();
  }

  /** All that is left. */
  all(): string | undefined {
    while (this.more() === undefined) this.#aftermath.tell();
    return undefined;
  }
}
