import type { Machine } from './machine.ts';
import type { Row, Target } from './measures/measure.ts';
import type { Figures } from './statistics.ts';

/** Whether a row meets its target; nothing if it has none. */
export function isMet({ program, bare, target }: Row): boolean | undefined {
  if (!target) return undefined;
  const value = target.of === 'ratio' ? program.median / (bare?.median ?? 0) : program[target.of];
  return value <= target.atMost;
}

/** The figures as a table, in Markdown that is readable as it is. */
export function tableOf(rows: readonly Row[], machine: Machine): string {
  return [...aboutOf(machine), '', ...linesOf(rows), '', meaning, ''].join('\n');
}

/** The page of results: the table, where it was taken, and how to take it again. */
export function resultsOf(rows: readonly Row[], machine: Machine): string {
  const again = 'Written by `npm run bench -- --write`, which runs everything in a real terminal.';
  return `# Results of the benchmark\n\n${again}\n\n${tableOf(rows, machine)}`;
}

/** The rows that tell a reader most, at most five, of the version of Node that was measured first. */
export function readmeTableOf(rows: readonly Row[]): string {
  const [first] = rows.flatMap(({ node }) => node ?? []);
  const told = rows.filter(
    ({ what, node }) =>
      toldInReadme.some((start) => what.startsWith(start) && !what.includes(' and ')) &&
      (!node || node === first),
  );
  return [
    ...linesOf(told),
    '',
    'The whole table is in [test/bench/RESULTS.md](test/bench/RESULTS.md).',
    '',
  ].join('\n');
}

const toldInReadme = [
  'first frame, 110',
  'npm-jobs list engineer',
  'key to paint, moving, 51 postings',
  'key to paint, typing, 10,000 ',
  'package',
];

const meaning =
  'Median / 95th percentile of runs taken in turns; × is the ratio of the medians to bare Node.';

function linesOf(rows: readonly Row[]): readonly string[] {
  const head = ['', 'Node', 'npm-jobs', 'bare Node', '×', 'fzf', 'target'];
  const cells = rows.map((row) => [
    row.what,
    row.node?.replace(/\..*/, '') ?? '',
    both(row.program, row.unit),
    both(row.bare, row.unit),
    row.bare ? (row.program.median / row.bare.median).toFixed(2) : '',
    both(row.fzf, row.unit),
    row.target ? `${spelled(row.target, row.unit)} ${isMet(row) ? '✓' : '✗'}` : '',
  ]);
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...cells].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...cells.map(line)];
}

/** The figures for programs to read. */
export function jsonOf(rows: readonly Row[], machine: Machine): string {
  const complete = rows.map((row) => ({
    ...row,
    ...(row.bare && { ratio: row.program.median / row.bare.median }),
    ...(row.target && { isMet: isMet(row) }),
  }));
  return `${JSON.stringify({ machine, rows: complete }, null, 2)}\n`;
}

function aboutOf({ date, cpu, cores, memory, system, load, programs }: Machine): readonly string[] {
  return [
    `${date}, ${cpu} with ${cores} cores, ${memory} GB, ${system}, load ${load} when it began.`,
    `${programs.join(', ')}.`,
  ];
}

function both(figures: Figures | undefined, unit: string): string {
  if (!figures) return '';
  const { median, p95, count } = figures;
  return count === 1 ? `${short(median)} ${unit}` : `${short(median)} / ${short(p95)} ${unit}`;
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function spelled({ of, atMost }: Target, unit: string): string {
  return of === 'ratio' ? `≤ ${atMost} ×` : `${of === 'p95' ? 'p95 ' : ''}≤ ${atMost} ${unit}`;
}
