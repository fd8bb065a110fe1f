import type { Terminal } from '../real-terminal/terminal.ts';

type Cells = ReturnType<Terminal['cells']>;
type Cell = Cells[number][number];

/** Pixels of a character, of the letters in it, of the window's title bar and of the space around the text. */
const cell = { width: 8.4, height: 19, baseline: 13.5, font: 14 } as const;
const bar = 38;
const padding = 14;

/** The window's own colours, and those that a program asks for by number: terminals have sixteen. */
const colors = {
  window: '#16191f',
  edge: '#2c313a',
  text: '#d6dae1',
  dim: '#8d95a3',
  buttons: ['#e06c6c', '#dcb55f', '#77b96b'],
  palette: [
    ...['#3b414d', '#e67e80', '#8fc77f', '#e2c275', '#7aa7e0', '#c794d8', '#6cc3c1', '#d6dae1'],
    ...['#6b7484', '#f09a9b', '#a9d99b', '#f0d695', '#99bdf0', '#d9aee6', '#8dd9d7', '#f4f6f9'],
  ],
} as const;

const fonts = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

/** A picture of a screen in a window: text that can be selected, each character in its column in every font. */
export function drawSvg(rows: Cells, title: string): string {
  const width = round((rows[0]?.length ?? 0) * cell.width + 2 * padding);
  const height = rows.length * cell.height + bar + padding;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    style,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="9" fill="${colors.window}" stroke="${colors.edge}"/>`,
    ...colors.buttons.map(
      (color, at) => `<circle cx="${22 + at * 20}" cy="${bar / 2}" r="5.5" fill="${color}"/>`,
    ),
    `<text class="title" x="${width / 2}" y="${bar / 2 + 4.5}">${escaped(title)}</text>`,
    ...rows.flatMap((row, at) => runsOf(row).map((run) => textOf(run, at))),
    framesOf(rows),
    '</svg>',
  ].join('\n')}\n`;
}

const style = `<style>
text{font:${cell.font}px ${fonts};fill:${colors.text};white-space:pre}
.title{text-anchor:middle;font-size:13px;fill:${colors.dim}}
.bold{font-weight:700}.dim{fill:${colors.dim}}.italic{font-style:italic}
.underline{text-decoration:underline}.struck{text-decoration:line-through}
</style>`;

/** A stretch of one row that looks the same throughout. */
interface Run {
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  readonly look: string;
}

/** The runs of a row that show something; a gap of several spaces ends one. */
function runsOf(row: readonly Cell[]): readonly Run[] {
  const runs: Run[] = [];
  row.forEach((each, column) => {
    const width = each.getWidth();
    if (width === 0) return;
    const text = each.getChars() || ' ';
    const look = lookOf(each);
    const last = runs.at(-1);
    const goesOn = last?.look === look && !(isFrame(text) || isFrame(last.text));
    if (goesOn && !(text === ' ' && last.text.endsWith(' ')))
      runs.splice(-1, 1, { ...last, text: last.text + text, columns: column - last.column + width });
    else runs.push({ column, columns: width, text, look });
  });
  return runs.map(trimmed).filter(({ text }) => text !== '' && !isFrame(text));
}

function trimmed(run: Run): Run {
  const start = run.text.length - run.text.trimStart().length;
  const text = run.text.trim();
  const end = run.text.length - start - text.length;
  return { ...run, text, column: run.column + start, columns: run.columns - start - end };
}

function textOf({ column, columns, text, look }: Run, row: number): string {
  const x = round(padding + column * cell.width);
  const y = bar + row * cell.height + cell.baseline;
  const length = round(columns * cell.width);
  return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${look}>${escaped(text)}</text>`;
}

/** How a cell looks, as attributes. */
function lookOf(each: Cell): string {
  if (!each.isBgDefault() || each.isInverse()) throw new Error('No background can be drawn yet.');
  const classes = [
    each.isBold() && 'bold',
    each.isDim() && 'dim',
    each.isItalic() && 'italic',
    each.isUnderline() && 'underline',
    each.isStrikethrough() && 'struck',
  ].filter(Boolean);
  const color = each.isFgDefault() ? undefined : colors.palette[each.getFgColor()];
  return [
    classes.length > 0 ? ` class="${classes.join(' ')}"` : '',
    color ? ` style="fill:${color}"` : '',
  ].join('');
}

/** Where the lines of frame characters go to from the middle of their cell: fonts leave gaps between them. */
const frames: Readonly<Record<string, string>> = {
  '─': 'left right',
  '│': 'up down',
  '┬': 'left right down',
  '┴': 'left right up',
};

const isFrame = (text: string): boolean => text in frames;

/** All frame characters of the screen as one path, their strokes joined as far as they go on. */
function framesOf(rows: Cells): string {
  const across = rows.flatMap((row, y) =>
    stretchesOf(row.map((each) => /left/.test(frames[each.getChars()] ?? ''))).map(([from, to]) => {
      return `M${x(from)} ${middle(y)}H${x(to)}`;
    }),
  );
  const columns = rows[0]?.map((_, column) => rows.map((row) => frames[row[column]?.getChars() ?? ''] ?? ''));
  const down = (columns ?? []).flatMap((column, at) =>
    stretchesOf(column.map((lines) => /up|down/.test(lines))).map(([from, to]) => {
      const start = /up/.test(column[from] ?? '') ? top(from) : middle(from);
      const end = /down/.test(column[to - 1] ?? '') ? top(to) : middle(to - 1);
      return `M${x(at + 0.5)} ${start}V${end}`;
    }),
  );
  const color = `fill="none" stroke="${colors.dim}" stroke-opacity=".55"`;
  return `<path d="${[...across, ...down].join('')}" ${color}/>`;
}

const x = (column: number): number => round(padding + column * cell.width);
const top = (row: number): number => bar + row * cell.height;
const middle = (row: number): number => top(row) + cell.height / 2;

/** From and up to where a list is true without a break. */
function stretchesOf(flags: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  return flags.flatMap((flag, from) => {
    if (!flag || flags[from - 1]) return [];
    const end = flags.indexOf(false, from);
    return [[from, end === -1 ? flags.length : end] as const];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
