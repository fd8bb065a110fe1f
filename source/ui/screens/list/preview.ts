import { cut, cutLine } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import { highlightPieces, type Line, textOf } from '../../../layout/line.ts';
import { longestLine } from '../../../layout/measures.ts';
import { wordBreaks } from '../../../layout/wrap.ts';
import { summaryOf, type Telling } from '../../../postings/fact-list.ts';
import { highlighterOf } from '../../../postings/highlights.ts';
import type { Posting } from '../../../postings/posting.ts';
import type { Query } from '../../../postings/search/query.ts';

interface PreviewOptions {
  readonly query: Query;
  /** How each section begins, if that is known. */
  readonly leads: readonly (string | undefined)[];
  /** What the query found in their text. */
  readonly excerpts: readonly Line[];
  readonly telling: Telling;
  /** What is known of it beyond what it says. */
  readonly known: readonly Line[];
  readonly width: number;
  readonly height: number;
  readonly glyphs: Glyphs;
}

/** Most lines of a section in the preview, not counting its heading. */
const longestStart = 3;

/** Characters that are more than the preview has room for in one place. */
const longestWrapped = 2000;

/** The preview of a posting: role, facts, what `text:` found, and the first lines of each section. */
export function previewLines(posting: Posting, options: PreviewOptions): readonly Line[] {
  const { query, leads, excerpts, telling, known, height, glyphs } = options;
  const width = Math.min(options.width, longestLine);
  const role = highlightPieces(
    [{ text: posting.role, style: 'title' }],
    highlighterOf(posting, query)('role', posting.role),
  );
  const facts = wrapped(summaryOf(posting, telling).join(` ${glyphs.dot} `), width, 3, glyphs).map((line) =>
    line.map((piece) => ({ ...piece, style: 'dim' as const })),
  );
  const found = excerpts.map((line) => cutLine(line, width, glyphs.ellipsis));
  const top: readonly Line[] = [
    cutLine(role, width, glyphs.ellipsis),
    ...facts,
    ...known.flatMap((line) => told(line, width, glyphs)),
    ...(found.length > 0 ? [[], ...found] : []),
  ];
  const room = Math.floor((height - top.length) / Math.max(1, posting.sections.length)) - 2;
  const perSection = Math.max(1, Math.min(longestStart, room));
  const sections = posting.sections
    .slice(0, Math.max(1, height))
    .flatMap(({ heading }, at) => [
      [],
      cutLine([{ text: heading, style: 'heading' as const }], width, glyphs.ellipsis),
      ...wrapped(leads[at] ?? '', width, perSection, glyphs),
    ]);
  return [...top, ...sections].slice(0, height);
}

/** What is known, in two lines at most. */
function told(line: Line, width: number, glyphs: Glyphs): readonly Line[] {
  return wrapped(textOf(line), width, 2, glyphs).map((each) => [{ text: textOf(each), strong: true }]);
}

function wrapped(text: string, width: number, most: number, { ellipsis }: Glyphs): readonly Line[] {
  const ranges = wordBreaks(text.slice(0, longestWrapped), width);
  return ranges.slice(0, most).map(({ start, end }, at) => {
    const line = text.slice(start, end);
    return [{ text: at === most - 1 && ranges.length > most ? shortened(line, width, ellipsis) : line }];
  });
}

/** The line cut at a word, with an ellipsis behind it. */
function shortened(line: string, width: number, ellipsis: string): string {
  const room = width - ellipsis.length - 1;
  const short = cut(line, room, '');
  const words = short === line ? line : short.slice(0, Math.max(short.lastIndexOf(' '), 0)) || short;
  return `${words.trimEnd()} ${ellipsis}`;
}
