import type { Comparison } from '../../postings/comparison/comparison.ts';
import { type ComparisonLayout, type ComparisonSheetOptions, labelled } from './comparison-layout.ts';
import { flow } from './paragraph-lines.ts';
import { type Sheet, SheetBuilder } from './sheet.ts';
import { SideBySide } from './side-by-side.ts';
import { Stacked } from './stacked.ts';

/** From how many columns on so many postings stand side by side. */
const sideBySideFrom: Readonly<Record<number, number>> = { 2: 100, 3: 140 };

/** Whether so many postings stand side by side in this width. */
export function areSideBySide(postings: number, width: number): boolean {
  return width >= (sideBySideFrom[postings] ?? Number.POSITIVE_INFINITY);
}

/** Postings fact by fact and section by section: side by side where there is room, else one under the other. */
export function comparisonSheet(comparison: Comparison, options: ComparisonSheetOptions): Sheet {
  const sheet = new SheetBuilder();
  const wide = areSideBySide(comparison.postings.length, options.width);
  const layout: ComparisonLayout = wide
    ? new SideBySide(comparison, options)
    : new Stacked(comparison, options);
  sheet.start(layout.names());
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
  }
  return sheet;
}
