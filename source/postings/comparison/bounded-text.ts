import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** So much of a posting is compared, and no more: to take more apart and to lay it out would keep keys waiting. */
const mostParagraphs = 600;
const mostLines = 2000;
const mostCharacters = 40_000;

/** What of a section is not compared, as the posting is too long. */
export interface Uncompared {
  readonly count: number;
  readonly of: 'paragraphs' | 'characters';
}

/** What of a section is compared, and what is not. */
export interface BoundedSection {
  readonly paragraphs: readonly Paragraph[];
  readonly uncompared?: Uncompared;
}

/** The text of one posting, taken section by section until so much was taken as can be compared soon. */
export class BoundedText {
  #paragraphs = mostParagraphs;
  #characters = mostCharacters;

  /** The paragraphs of the next section. */
  take(markdown: string): BoundedSection {
    const room = this.#paragraphs > 0 ? this.#characters : 0;
    const end = endOfLines(markdown, markdown.length <= room ? markdown.length : cutBefore(markdown, room));
    this.#characters -= end;
    const all = paragraphsOf(markdown.slice(0, end));
    const paragraphs = all.slice(0, this.#paragraphs);
    this.#paragraphs -= paragraphs.length;
    const lines = linesFrom(markdown, end);
    const count = all.length - paragraphs.length + lines;
    if (count === 0) return { paragraphs };
    const isOneLine = lines === 1 && count === 1;
    return {
      paragraphs,
      uncompared: isOneLine
        ? { count: markdown.length - end, of: 'characters' }
        : { count, of: 'paragraphs' },
    };
  }
}

/** The larger of what several texts of a section have that is not compared; nothing if they all are compared whole. */
export function mostUncompared(texts: readonly BoundedSection[]): { readonly uncompared?: Uncompared } {
  const all = texts.flatMap(({ uncompared }) => uncompared ?? []);
  const paragraphs = all.filter((each) => each.of === 'paragraphs');
  const [most] = (paragraphs.length > 0 ? paragraphs : all).toSorted((a, b) => b.count - a.count);
  return most ? { uncompared: most } : {};
}

/** What is not compared, in words. */
export function uncomparedText({ count, of }: Uncompared): string {
  const noun = count === 1 ? of.slice(0, -1) : of;
  return `${count.toLocaleString('en')} more ${noun} ${count === 1 ? 'is' : 'are'} not compared`;
}

/** Where a text is cut so that no more than so many characters are before it: at the end of a line or a word, if there is one. */
function cutBefore(text: string, most: number): number {
  const line = text.lastIndexOf('\n', most);
  if (line > 0) return line;
  const word = text.lastIndexOf(' ', most);
  if (word > 0) return word;
  const isInside = /[\uDC00-\uDFFF]/.test(text.charAt(most));
  return isInside ? Math.max(0, most - 1) : most;
}

/** The end of so many lines as are looked at, or the given end if that comes first. */
function endOfLines(text: string, end: number): number {
  let at = -1;
  for (let lines = 0; lines < mostLines; lines++) {
    at = text.indexOf('\n', at + 1);
    if (at === -1 || at >= end) return end;
  }
  return at;
}

/** How many lines with anything on them a text has from there on. */
function linesFrom(text: string, start: number): number {
  let lines = 0;
  for (let from = start; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    if (to > from) lines++;
    from = to + 1;
  }
  return lines;
}
