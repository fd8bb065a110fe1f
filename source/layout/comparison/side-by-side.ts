import type { Comparison, ParagraphRow } from '../../postings/comparison/comparison.ts';
import { postingNames } from '../../postings/comparison/posting-names.ts';
import { cutLine, widthOf } from '../cut-and-fill.ts';
import type { Line } from '../line.ts';
import { longestLine } from '../measures.ts';
import {
  type ComparisonLayout,
  type ComparisonSheetOptions,
  column,
  hanging,
  labelWidth,
  nameLine,
} from './comparison-layout.ts';
import { flow } from './paragraph-lines.ts';

/** A column for each posting; what is the same in all goes across. */
export class SideBySide implements ComparisonLayout {
  readonly #width: number;

  constructor(
    readonly comparison: Comparison,
    readonly options: ComparisonSheetOptions,
  ) {
    const count = comparison.postings.length;
    this.#width = Math.min(longestLine, Math.floor((options.width - 3 * (count - 1)) / count));
  }

  names(): readonly Line[] {
    return this.#beside(
      postingNames(this.comparison.postings).map(([role = '', ...told]) => [
        ...flow([{ text: role, style: 'title' }], this.#width),
        ...flow([{ text: told.join(` ${this.options.glyphs.dot} `), style: 'dim' }], this.#width),
      ]),
    );
  }

  head(): Line {
    const names = postingNames(this.comparison.postings).map((parts) => [
      nameLine(parts, this.options.glyphs),
    ]);
    return this.#beside(names)[0] ?? [];
  }

  fact(label: string, values: readonly string[]): readonly Line[] {
    const room = labelWidth(this.comparison);
    return this.#beside(
      values.map((value, at) =>
        hanging(
          [{ text: at === 0 ? label.padEnd(room) : '', style: 'dim' }],
          value === '' ? [{ text: this.options.glyphs.dash, style: 'dim' }] : [{ text: value }],
          this.#width,
        ),
      ),
    );
  }

  headings(headings: readonly (string | undefined)[]): readonly Line[] {
    if (new Set(headings).size === 1)
      return flow([{ text: headings[0] ?? '', style: 'heading' }], this.options.width);
    return this.#beside(
      headings.map((heading) =>
        flow(
          heading === undefined
            ? [{ text: 'no such section', style: 'dim' }]
            : [{ text: heading, style: 'heading' }],
          this.#width,
        ),
      ),
    );
  }

  row(row: ParagraphRow): readonly (readonly Line[])[] {
    if (row.kind === 'same')
      return [column(row.paragraphs, Math.min(longestLine, this.options.width), this.options)];
    return [this.#beside(row.columns.map((paragraphs) => column(paragraphs, this.#width, this.options)))];
  }

  gap(row: ParagraphRow, before: ParagraphRow | undefined): Line {
    return row.kind === 'differ' && before?.kind === 'differ'
      ? (this.#beside(row.columns.map(() => [[]]))[0] ?? [])
      : [];
  }

  #beside(columns: readonly (readonly Line[])[]): readonly Line[] {
    const { glyphs } = this.options;
    const height = columns.reduce((most, { length }) => Math.max(most, length), 0);
    return Array.from({ length: height }, (_, row) =>
      columns.flatMap((each, at): Line => {
        const line = cutLine(each[row] ?? [], this.#width, glyphs.ellipsis);
        if (at === columns.length - 1) return line;
        const space = ' '.repeat(Math.max(0, this.#width - widthOf(line)));
        return [...line, { text: space }, { text: ` ${glyphs.vertical} `, style: 'dim' }];
      }),
    );
  }
}
