import type { Posting } from '../posting.ts';
import { comparableText } from '../sections.ts';

/** Characters that are remembered; of more postings the text is made ready each time. */
const mostRemembered = 32_000_000;

/** The headings and texts of postings as they are compared, remembered as far as there is room. */
export class SectionTexts {
  readonly #texts = new Map<Posting, string>();
  #size = 0;

  of(posting: Posting): string {
    const known = this.#texts.get(posting);
    if (known !== undefined) return known;
    const text = posting.sections.map((section) => comparableText(section)).join('\n');
    this.#size += text.length;
    if (this.#size <= mostRemembered) this.#texts.set(posting, text);
    else this.#size -= text.length;
    return text;
  }
}
