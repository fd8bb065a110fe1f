import { pairsOf } from './paragraph-pairs.ts';
import type { Paragraph } from './paragraphs.ts';
import { type Run, runsBetween } from './runs.ts';
import { likeness, textOfWords, type Word, wordsIn } from './words.ts';

/** A stretch of a paragraph: what both texts have, only the earlier, or only the later one. */
export interface WordRun {
  readonly kind: Run['kind'];
  readonly text: string;
  /** Whether a space stands before it. */
  readonly isApart: boolean;
}

/** What became of paragraphs between two texts. */
export type ParagraphChange =
  | { readonly kind: 'same'; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'removed'; readonly paragraph: Paragraph }
  | { readonly kind: 'added'; readonly paragraph: Paragraph }
  | {
      readonly kind: 'edited';
      readonly before: Paragraph;
      readonly after: Paragraph;
      readonly words: readonly WordRun[];
    }
  /** Another text in its place, or one that is too different or too long to be compared word by word. */
  | {
      readonly kind: 'rewritten';
      readonly before: Paragraph;
      readonly after: Paragraph;
      readonly isTooLong: boolean;
    };

/** A paragraph of which more has changed is told as rewritten. */
const mostChanged = 0.6;

/** Characters that are compared word by word: in one paragraph, and in all of a text. */
const longestParagraph = 20_000;
const mostCompared = 200_000;

/** What was done to the paragraphs of one text so that they are those of another. Work is bounded, whatever they are. */
export class ParagraphComparison {
  #left = mostCompared;

  changes(before: readonly Paragraph[], after: readonly Paragraph[]): readonly ParagraphChange[] {
    const runs = runsBetween(before.map(textOf), after.map(textOf));
    if (!runs) return this.#between(before, after);
    const changes: ParagraphChange[] = [];
    for (let at = 0; at < runs.length; at++) {
      const run = runs[at] as Run;
      if (run.kind === 'same') {
        changes.push({ kind: 'same', paragraphs: taken(after, run.after, run) });
        continue;
      }
      const next = runs[at + 1];
      const other = next && next.kind !== 'same' && next.kind !== run.kind ? next : undefined;
      const [removed, added] = run.kind === 'removed' ? [run, other] : [other, run];
      for (const change of this.#between(
        taken(before, removed?.before ?? 0, removed),
        taken(after, added?.after ?? 0, added),
      ))
        changes.push(change);
      if (other) at++;
    }
    return changes;
  }

  /** Paragraphs none of which is in both: those that are alike are paired. */
  #between(before: readonly Paragraph[], after: readonly Paragraph[]): readonly ParagraphChange[] {
    const pairs = pairsOf(before, after, 1 - mostChanged, (text) => this.#wordsOf(text));
    const changes: ParagraphChange[] = [];
    let [one, other] = [0, 0];
    for (const [first, second] of [...pairs, [before.length, after.length] as const]) {
      const [old, young] = [before.slice(one, first), after.slice(other, second)];
      for (const change of this.#unlike(old, young)) changes.push(change);
      const [paragraph, next] = [before[first], after[second]];
      if (paragraph && next) changes.push(this.#change(paragraph, next));
      [one, other] = [first + 1, second + 1];
    }
    return changes;
  }

  /** As many on both sides stand for each other. */
  #unlike(before: readonly Paragraph[], after: readonly Paragraph[]): readonly ParagraphChange[] {
    if (before.length === after.length)
      return before.map((paragraph, at) => this.#change(paragraph, after[at] ?? paragraph));
    return [
      ...before.map((paragraph) => ({ kind: 'removed' as const, paragraph })),
      ...after.map((paragraph) => ({ kind: 'added' as const, paragraph })),
    ];
  }

  #change(before: Paragraph, after: Paragraph): ParagraphChange {
    if (before.text === after.text) return { kind: 'same', paragraphs: [after] };
    const length = before.text.length + after.text.length;
    if (length > 2 * longestParagraph || length > this.#left)
      return { kind: 'rewritten', before, after, isTooLong: true };
    this.#left -= length;
    const [old, young] = [wordsIn(before.text), wordsIn(after.text)];
    // What is alike in order is never more than what is alike in any order.
    const words = likeness(old, young) < 1 - mostChanged ? undefined : wordRuns(old, young);
    return words && changedShare(words) <= mostChanged
      ? { kind: 'edited', before, after, words }
      : { kind: 'rewritten', before, after, isTooLong: false };
  }

  #wordsOf(text: string): readonly Word[] | undefined {
    if (text.length > longestParagraph || text.length > this.#left) return undefined;
    this.#left -= text.length;
    return wordsIn(text);
  }
}

/** The paragraphs of the earlier text that a change is about. */
export function beforeIn(change: ParagraphChange): readonly Paragraph[] {
  if (change.kind === 'same') return change.paragraphs;
  if (change.kind === 'removed') return [change.paragraph];
  return change.kind === 'added' ? [] : [change.before];
}

/** Those of the later text. */
export function afterIn(change: ParagraphChange): readonly Paragraph[] {
  if (change.kind === 'same') return change.paragraphs;
  if (change.kind === 'added') return [change.paragraph];
  return change.kind === 'removed' ? [] : [change.after];
}

/** The words of two texts as stretches; undefined if they are too different. */
export function wordRuns(before: readonly Word[], after: readonly Word[]): readonly WordRun[] | undefined {
  const runs = runsBetween(before.map(textOf), after.map(textOf));
  return runs?.map((run) => {
    const words = run.kind === 'removed' ? taken(before, run.before, run) : taken(after, run.after, run);
    const isFirst = run.kind === 'removed' ? run.before === 0 : run.after === 0;
    return { kind: run.kind, text: textOfWords(words), isApart: !isFirst && words[0]?.isApart === true };
  });
}

function changedShare(runs: readonly WordRun[]): number {
  const lengths = { same: 0, removed: 0, added: 0 };
  for (const { kind, text } of runs) lengths[kind] += wordsIn(text).length;
  const changed = lengths.removed + lengths.added;
  return changed / Math.max(1, 2 * lengths.same + changed);
}

function taken<T>(all: readonly T[], from: number, run: Run | undefined): readonly T[] {
  return run ? all.slice(from, from + run.count) : [];
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}
