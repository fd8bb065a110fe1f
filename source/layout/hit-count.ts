import type { Block } from '../postings/text/block.ts';
import { needleRanges } from '../postings/text/needles.ts';
import { mergeRanges } from '../postings/text/ranges.ts';
import { type Line, textOf } from './line.ts';
import { Page, type TextOptions } from './text.ts';

/** What hits are counted in: blocks, and their text if that is known without them. */
export interface Counted {
  readonly blocks: readonly Block[];
  readonly plain?: string | undefined;
}

/** How many marked stretches the lines of a text have, without laying them out. */
export function hitCount(counted: Counted, options: TextOptions): number {
  if (options.highlights.length === 0) return 0;
  const text = shownText(counted, options);
  return mergeRanges(options.highlights.flatMap((needle) => needleRanges(text, needle))).length;
}

const known = new WeakMap<Counted, { readonly width: number; readonly text: string }>();

/** All that is shown, the leaves of the text a line each; the same while a person types what to find. */
function shownText(counted: Counted, options: TextOptions): string {
  const last = known.get(counted);
  if (last?.width === options.width) return last.text;
  const text = counted.plain?.normalize() ?? unbroken(counted.blocks, options);
  known.set(counted, { width: options.width, text });
  return text;
}

function unbroken(blocks: readonly Block[], options: TextOptions): string {
  const page = new UnbrokenPage({ ...options, highlights: [] });
  page.blocks(blocks, false);
  return page.leaves.join('\n');
}

/** Takes the leaves of a text and breaks none into lines. */
class UnbrokenPage extends Page {
  readonly leaves: string[] = [];

  override flow(composed: Line): void {
    this.leaves.push(textOf(composed).normalize());
  }

  override code(text: string): void {
    this.leaves.push(text.normalize());
  }

  override add(): void {}
}
