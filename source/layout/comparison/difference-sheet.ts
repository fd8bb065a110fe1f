import type { ParagraphChange } from '../../postings/comparison/paragraph-changes.ts';
import type { Paragraph } from '../../postings/comparison/paragraphs.ts';
import {
  areAlike,
  type SectionChange,
  type TextDifferences,
} from '../../postings/comparison/text-differences.ts';
import type { Line, Piece } from '../line.ts';
import {
  type ComparisonOptions,
  changed,
  changedPieces,
  flow,
  paragraphLines,
  uncomparedLines,
} from './paragraph-lines.ts';
import { type Sheet, SheetBuilder } from './sheet.ts';

/** How the differences of two versions are laid out. */
export interface DifferenceOptions extends ComparisonOptions {
  /** Whether the old text of what was rewritten is shown too. */
  readonly showsOld: boolean;
}

/** What was changed between two versions: facts first, then section by section, only the paragraphs that changed. */
export function differenceSheet(differences: TextDifferences, options: DifferenceOptions): Sheet {
  const sheet = new SheetBuilder();
  if (areAlike(differences)) {
    sheet.add(flow([{ text: 'Nothing that it says has changed.' }], options.width));
    return sheet;
  }
  factLines(differences, options, sheet);
  for (const section of differences.sections) sectionLines(section, options, sheet);
  const { same } = differences;
  if (same > 0)
    sheet.start([[{ text: asBefore(same, same === 1 ? 'section' : 'sections', options), style: 'dim' }]]);
  return sheet;
}

function factLines({ facts }: TextDifferences, options: DifferenceOptions, sheet: SheetBuilder): void {
  if (facts.length === 0) return;
  const { width, glyphs, isBracketed } = options;
  const arrow = glyphs.ascii ? ' -> ' : ' → ';
  const lines = facts.flatMap(({ label, values: [before = '', after = ''] }) => {
    const both = before !== '' && after !== '';
    const values: readonly Piece[] = [
      ...(before === '' ? [] : changed('removed', before, isBracketed)),
      { text: both ? arrow : '' },
      ...(after === '' ? [] : changed('added', after, isBracketed)),
    ];
    return flow([{ text: `${label}: `, strong: true }, ...values], width);
  });
  sheet.start(lines);
}

const kinds = { edited: '', added: 'new', removed: 'left out' } as const;

function sectionLines(
  { heading, headingBefore, kind, changes, uncompared }: SectionChange,
  options: DifferenceOptions,
  sheet: SheetBuilder,
): void {
  const note = headingBefore === undefined ? kinds[kind] : `was “${headingBefore}”`;
  sheet.start([
    ...flow(
      [
        { text: heading, style: 'heading' },
        { text: note === '' ? '' : `  ${note}`, style: 'dim' },
      ],
      options.width,
    ),
    [],
  ]);
  changes.forEach((change, at) => {
    if (at > 0 && !isTight(changes[at - 1], change)) sheet.add([[]]);
    sheet.add(changeLines(change, options));
  });
  if (uncompared) sheet.add([[], ...uncomparedLines(uncompared, options)]);
}

/** Items of one list stand together. */
function isTight(one: ParagraphChange | undefined, other: ParagraphChange): boolean {
  const [last, next] = [one && lastOf(one), lastOf(other)];
  return last !== undefined && last.sign !== '' && next !== undefined && next.sign !== '';
}

function lastOf(change: ParagraphChange): Paragraph | undefined {
  switch (change.kind) {
    case 'same':
      return change.paragraphs.at(-1);
    case 'removed':
    case 'added':
      return change.paragraph;
    default:
      return change.after;
  }
}

function changeLines(change: ParagraphChange, options: DifferenceOptions): readonly Line[] {
  const { isBracketed } = options;
  switch (change.kind) {
    case 'same': {
      const { length } = change.paragraphs;
      return [[{ text: asBefore(length, length === 1 ? 'paragraph' : 'paragraphs', options), style: 'dim' }]];
    }
    case 'removed':
    case 'added': {
      const { kind, paragraph } = change;
      return signed(
        kind,
        paragraphLines(paragraph, inside(options), changed(kind, paragraph.text, isBracketed)),
      );
    }
    case 'edited':
      return paragraphLines(change.after, options, changedPieces(change.words, isBracketed));
    case 'rewritten':
      return rewrittenLines(change, options);
  }
}

function rewrittenLines(
  { before, after, isTooLong }: Extract<ParagraphChange, { readonly kind: 'rewritten' }>,
  options: DifferenceOptions,
): readonly Line[] {
  const note = isTooLong ? 'too long to compare word by word:' : 'rewritten:';
  const old = paragraphLines(before, inside(options), changed('removed', before.text, options.isBracketed));
  return [
    ...flow([{ text: note, style: 'dim' }], options.width),
    ...(options.showsOld ? signed('removed', old) : []),
    ...(options.showsOld
      ? signed('added', paragraphLines(after, inside(options)))
      : paragraphLines(after, options)),
  ];
}

const signs = { removed: '- ', added: '+ ' } as const;

/** Room for what stands before lines that are gone or new. */
function inside(options: DifferenceOptions): DifferenceOptions {
  return { ...options, width: options.width - 2 };
}

function signed(kind: 'removed' | 'added', lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => [{ text: at === 0 ? signs[kind] : '  ' }, ...line]);
}

function asBefore(count: number, noun: string, { glyphs }: DifferenceOptions): string {
  return `${glyphs.ellipsis} ${count} ${noun} as before`;
}
