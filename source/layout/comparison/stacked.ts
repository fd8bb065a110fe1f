import type { Comparison, ParagraphRow } from '../../postings/comparison/comparison.ts';
import { postingNames } from '../../postings/comparison/posting-names.ts';
import { fold } from '../../postings/text/fold.ts';
import { cutLine, widthOf } from '../cut-and-fill.ts';
import type { Glyphs } from '../glyphs.ts';
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

/** What stands one under the other says by a number whose it is. */
export class Stacked implements ComparisonLayout {
  constructor(
    readonly comparison: Comparison,
    readonly options: ComparisonSheetOptions,
  ) {}

  names(): readonly Line[] {
    return postingNames(this.comparison.postings).flatMap((parts, at) =>
      hanging(number(at), nameLine(parts, this.options.glyphs), this.options.width),
    );
  }

  head(): Line {
    const { glyphs, width } = this.options;
    const names = postingNames(this.comparison.postings);
    const room = Math.floor((width - 2 * (names.length - 1)) / names.length);
    return names.flatMap((parts, at) => [
      { text: at > 0 ? '  ' : '' },
      ...cutLine([...number(at), ...shortName(parts, room - 2, glyphs)], room, glyphs.ellipsis),
    ]);
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
    const names = new Map(
      headings.flatMap((heading) => (heading === undefined ? [] : [[fold(heading), heading]])),
    );
    return flow([{ text: [...names.values()].join(' / '), style: 'heading' }], this.options.width);
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

/** What tells it apart alone, where there is no room for more. */
function shortName(parts: readonly string[], room: number, glyphs: Glyphs): Line {
  const line = nameLine(parts, glyphs);
  const [, ...told] = parts;
  return widthOf(line) > room && told.length > 0 ? [{ text: told.join(` ${glyphs.dot} `) }] : line;
}

function number(at: number): Line {
  return [{ text: `${at + 1} `, style: 'key' }];
}
