import type { Comparison } from '../../postings/comparison/comparison.ts';
import type { Line } from '../line.ts';
import { type ComparisonLayout, type ComparisonSheetOptions, labelled } from './comparison-layout.ts';
import { flow, uncomparedLines } from './paragraph-lines.ts';
import { type Sheet, SheetBuilder } from './sheet.ts';
import { SideBySide } from './side-by-side.ts';
import { Stacked } from './stacked.ts';

/** From how many columns on so many postings stand side by side, not counting one at each edge of a window. */
const sideBySideFrom: Readonly<Record<number, number>> = { 2: 98, 3: 138 };

/** What the postings are called, a line or more for each, or in columns. */
export function comparisonNames(comparison: Comparison, options: ComparisonSheetOptions): readonly Line[] {
  return layoutFor(comparison, options).names();
}

/** The same in one line, which may stand above a sheet that is scrolled. */
export function comparisonHead(comparison: Comparison, options: ComparisonSheetOptions): Line {
  return layoutFor(comparison, options).head();
}

/** Postings fact by fact and section by section: side by side where there is room, else one under the other. */
export function comparisonSheet(comparison: Comparison, options: ComparisonSheetOptions): Sheet {
  const sheet = new SheetBuilder();
  const layout = layoutFor(comparison, options);
  const [differing, same] = [true, false].map((wanted) =>
    comparison.facts.filter(({ differs }) => differs === wanted),
  );
  if (differing && differing.length > 0)
    sheet.start(differing.flatMap(({ label, values }) => layout.fact(label, values)));
  if (same && same.length > 0)
    sheet.start(
      same.flatMap(({ label, values: [value = ''] }) =>
        flow([...labelled(label, comparison), { text: value }], options.width),
      ),
    );
  for (const section of comparison.sections) {
    sheet.start([...layout.headings(section.headings), []]);
    section.rows.forEach((row, at) => {
      if (at > 0) sheet.add([layout.gap(row, section.rows[at - 1])]);
      for (const lines of layout.row(row)) sheet.add(lines);
    });
    if (section.uncompared) sheet.add([[], ...uncomparedLines(section.uncompared, options)]);
  }
  return sheet;
}

function layoutFor(comparison: Comparison, options: ComparisonSheetOptions): ComparisonLayout {
  const least = sideBySideFrom[comparison.postings.length] ?? Number.POSITIVE_INFINITY;
  return options.width >= least ? new SideBySide(comparison, options) : new Stacked(comparison, options);
}
