import type { Posting } from '../posting.ts';
import { BoundedText, mostUncompared, type Uncompared } from './bounded-text.ts';
import { type ComparedFact, comparedFacts } from './compared-facts.ts';
import { matchedSections, type SectionRow } from './matched-sections.ts';
import {
  afterIn,
  beforeIn,
  type ParagraphChange,
  ParagraphComparison,
  type WordRun,
  wordRuns,
} from './paragraph-changes.ts';
import type { Paragraph } from './paragraphs.ts';
import { runsBetween } from './runs.ts';
import { likeness, wordsIn } from './words.ts';

/** A paragraph beside those of others. */
export interface ComparedParagraph extends Paragraph {
  /** Its words as stretches, `same` where the paragraph it is compared with has them too; nothing if there is none like it. */
  readonly words?: readonly WordRun[];
}

/** Some paragraphs of a section: the same in all postings, or what each of them has in this place. */
export type ParagraphRow =
  | { readonly kind: 'same'; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'differ'; readonly columns: readonly (readonly ComparedParagraph[])[] };

/** Sections that are about the same. */
export interface ComparedSection {
  /** What each posting calls it; nothing where it has no such section. */
  readonly headings: readonly (string | undefined)[];
  readonly rows: readonly ParagraphRow[];
  /** What of it is not compared, as the posting is too long. */
  readonly uncompared?: Uncompared;
}

/** Postings side by side. */
export interface Comparison {
  readonly postings: readonly Posting[];
  /** Those that differ first. */
  readonly facts: readonly ComparedFact[];
  readonly sections: readonly ComparedSection[];
}

/** Two or more postings, fact by fact and section by section. */
export function comparisonOf(postings: readonly Posting[]): Comparison {
  const paragraphs = new ParagraphComparison();
  const texts = postings.map(() => new BoundedText());
  return {
    postings,
    facts: comparedFacts(postings),
    sections: matchedSections(postings.map(({ sections }) => sections)).map((row) =>
      comparedSection(row, texts, paragraphs),
    ),
  };
}

function comparedSection(
  row: SectionRow,
  texts: readonly BoundedText[],
  comparison: ParagraphComparison,
): ComparedSection {
  const taken = texts.map((text, at) => text.take(row[at]?.text ?? ''));
  const columns = taken.map(({ paragraphs }) => paragraphs);
  const uncompared = mostUncompared(taken);
  const headings = row.map((section) => section?.heading);
  const [first = [], second = [], ...others] = columns;
  if (headings.includes(undefined)) return { headings, rows: [{ kind: 'differ', columns }], ...uncompared };
  const rows = others.length === 0 ? pairRows(first, second, comparison) : rowsOf(columns);
  return { headings, rows, ...uncompared };
}

/** Of two, paragraphs that were edited stand beside each other. */
function pairRows(
  first: readonly Paragraph[],
  second: readonly Paragraph[],
  comparison: ParagraphComparison,
): readonly ParagraphRow[] {
  const rows: ParagraphRow[] = [];
  let alone: readonly [Paragraph[], Paragraph[]] = [[], []];
  for (const change of comparison.changes(first, second)) {
    if (change.kind !== 'same' && change.kind !== 'edited') {
      for (const paragraph of beforeIn(change)) alone[0].push(paragraph);
      for (const paragraph of afterIn(change)) alone[1].push(paragraph);
      continue;
    }
    if (alone.some(({ length }) => length > 0)) rows.push({ kind: 'differ', columns: alone });
    alone = [[], []];
    rows.push(change.kind === 'same' ? change : { kind: 'differ', columns: editedColumns(change) });
  }
  return alone.some(({ length }) => length > 0) ? [...rows, { kind: 'differ', columns: alone }] : rows;
}

type Edited = Extract<ParagraphChange, { readonly kind: 'edited' }>;

function editedColumns({ before, after, words }: Edited): readonly (readonly ComparedParagraph[])[] {
  return [
    [{ ...before, words: words.filter(({ kind }) => kind !== 'added') }],
    [{ ...after, words: words.filter(({ kind }) => kind !== 'removed') }],
  ];
}

/** Of more, what is the same in all stands once, in the order of the first; between that each has its own. */
function rowsOf(columns: readonly (readonly Paragraph[])[]): readonly ParagraphRow[] {
  const rows: ParagraphRow[] = [];
  let from = columns.map(() => 0);
  const differ = (to: readonly number[]) => {
    const own = columns.map((column, at) => column.slice(from[at], to[at]));
    if (own.some(({ length }) => length > 0)) rows.push({ kind: 'differ', columns: withWords(own) });
  };
  for (const place of sharedPlaces(columns)) {
    differ(place);
    const paragraph = columns[0]?.[place[0] ?? 0];
    const last = rows.at(-1);
    if (paragraph && last?.kind === 'same')
      rows[rows.length - 1] = { kind: 'same', paragraphs: [...last.paragraphs, paragraph] };
    else if (paragraph) rows.push({ kind: 'same', paragraphs: [paragraph] });
    from = place.map((at) => at + 1);
  }
  differ(columns.map(({ length }) => length));
  return rows;
}

/** Where each column has the paragraphs that are in all, in order. */
function sharedPlaces(columns: readonly (readonly Paragraph[])[]): readonly (readonly number[])[] {
  const [first = [], ...others] = columns;
  let places = first.map((_paragraph, at): readonly number[] => [at]);
  for (const column of others) {
    const texts = places.map(([at = 0]) => first[at]?.text ?? '');
    const runs =
      runsBetween(
        texts,
        column.map(({ text }) => text),
      ) ?? [];
    places = runs
      .filter(({ kind }) => kind === 'same')
      .flatMap(({ before, after, count }) =>
        Array.from({ length: count }, (_, at) => [...(places[before + at] ?? []), after + at]),
      );
  }
  return places;
}

/** Paragraphs are compared up to this length, and columns of so many paragraphs. */
const longest = 5000;
const mostCompared = 40;

/** Paragraphs are less alike than this if they only have common words in common. */
const alikeEnough = 0.4;

/** Each paragraph compared with the one in another column that is most like it. */
function withWords(columns: readonly (readonly Paragraph[])[]): readonly (readonly ComparedParagraph[])[] {
  if (columns.some(({ length }) => length > mostCompared)) return columns;
  const known = columns.map((column) =>
    column.map((paragraph) => ({ paragraph, words: wordsIn(paragraph.text.slice(0, longest)) })),
  );
  return known.map((column, at) => {
    const others = known.filter((_column, other) => other !== at).flat();
    return column.map(({ paragraph, words }) => {
      if (paragraph.text.length > longest) return paragraph;
      const [best] = others
        .map((other) => ({ words: other.words, like: likeness(other.words, words) }))
        .filter(({ like }) => like >= alikeEnough)
        .sort((a, b) => b.like - a.like);
      const runs = best && wordRuns(best.words, words);
      return runs ? { ...paragraph, words: runs.filter(({ kind }) => kind !== 'removed') } : paragraph;
    });
  });
}
