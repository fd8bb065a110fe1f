import type { Comparison, ParagraphRow } from '../../postings/comparison/comparison.ts';
import { postingNames } from '../../postings/comparison/posting-names.ts';
import type { Line, Piece } from '../line.ts';
import { longestLine } from '../measures.ts';
import {
  type ComparisonLayout,
  type ComparisonSheetOptions,
  column,
  hanging,
  labelWidth,
} from './comparison-layout.ts';
import { flow } from './paragraph-lines.ts';

/** What stands one under the other says by a number whose it is. */
export class Stacked implements ComparisonLayout {
  constructor(
    readonly comparison: Comparison,
    readonly options: ComparisonSheetOptions,
  ) {}

  names(): readonly Line[] {
    return postingNames(this.comparison.postings).flatMap(([role = '', ...told], at) =>
      hanging(
        number(at),
        [
          { text: role, style: 'title' },
          ...told.map((each): Piece => ({ text: ` ${this.options.glyphs.dot} ${each}`, style: 'dim' })),
        ],
        this.options.width,
      ),
    );
  }

  fact(label: string, values: readonly string[]): readonly Line[] {
    const room = labelWidth(this.comparison);
    return values.flatMap((value, at) =>
      hanging(
        [{ text: (at === 0 ? label : '').padEnd(room), style: 'dim' }, ...number(at)],
        value === '' ? [{ text: this.options.glyphs.dash, style: 'dim' }] : [{ text: value }],
        this.options.width,
      ),
    );
  }

  headings(headings: readonly (string | undefined)[]): readonly Line[] {
    const names = [...new Set(headings.filter((heading) => heading !== undefined))];
    return flow([{ text: names.join(' / '), style: 'heading' }], this.options.width);
  }

  row(row: ParagraphRow): readonly (readonly Line[])[] {
    if (row.kind === 'same')
      return [column(row.paragraphs, Math.min(longestLine, this.options.width), this.options)];
    const width = Math.min(longestLine, this.options.width) - 2;
    return row.columns.flatMap((paragraphs, at) => {
      const text = column(paragraphs, width, this.options);
      const marked = text.map((line, place) => [...(place === 0 ? number(at) : [{ text: '  ' }]), ...line]);
      return text.length === 0 ? [] : [marked];
    });
  }

  gap(): Line {
    return [];
  }
}

function number(at: number): Line {
  return [{ text: `${at + 1} `, style: 'key' }];
}
