import { cutLine, fill } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import { longestLine } from '../../../layout/measures.ts';
import { wordBreaks } from '../../../layout/wrap.ts';
import { dayInWords } from '../../../postings/day-in-words.ts';
import type { Posting } from '../../../postings/posting.ts';
import type { Standing } from '../../../postings/standing.ts';
import { beforeWords, standingWords } from '../../../postings/standing-words.ts';
import { knownByWords, placesElsewhere } from './elsewhere.ts';
import { historyOf } from './history.ts';

/** What is known of one kind. */
export interface KnownPart {
  readonly title: string;
  /** Each with what stands before it, such as a day. */
  readonly rows: readonly (readonly [before: string, text: string])[];
}

/** All that is known of a posting beyond what it says itself, without what is not. */
export function knownParts(
  posting: Posting,
  standing: Standing | undefined,
  today: string,
): readonly KnownPart[] {
  const { notes = [], before, cv = '' } = standing ?? {};
  const now = standing ? standingWords(standing, today) : [];
  const parts: readonly KnownPart[] = [
    { title: 'Now', rows: (now.length > 0 ? now : ['not marked']).map((text) => ['', text]) },
    { title: 'CV', rows: cv === '' ? [] : [['', cv]] },
    { title: 'Notes', rows: notes.map(({ on, text }) => [dayInWords(on, today), text]) },
    { title: 'History', rows: standing?.record ? historyOf(standing.record, today) : [] },
    { title: 'The company', rows: before ? [['', beforeWords(before, today)]] : [] },
    { title: 'Where it is', rows: placesElsewhere(posting).map((text) => ['', text]) },
    { title: 'Known by', rows: [['', knownByWords(posting, standing)]] },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

/** The same as lines of a screen, wrapped to its width. */
export function knownLines(
  posting: Posting,
  standing: Standing | undefined,
  { columns, today, glyphs }: { readonly columns: number; readonly today: string; readonly glyphs: Glyphs },
): readonly Line[] {
  const width = Math.min(columns - 2, longestLine);
  const head: readonly Line[] = [
    [{ text: posting.role, style: 'title' }],
    ...(posting.company === undefined ? [] : [[{ text: posting.company }]]),
  ];
  const parts = knownParts(posting, standing, today);
  return [
    ...head.map((line) => cutLine(line, width, glyphs.ellipsis)),
    ...parts.flatMap((part) => partLines(part, width)),
  ];
}

const dayColumn = 13;

function partLines({ title, rows }: KnownPart, width: number): readonly Line[] {
  const indent = rows.some(([before]) => before !== '') ? dayColumn : 0;
  const lines = rows.flatMap(([before, text]) =>
    text
      .split('\n')
      .flatMap((each, paragraph) =>
        wordBreaks(each, width - indent).map(
          ({ start, end }, at): Line => [
            { text: fill(paragraph + at === 0 ? before : '', indent, ''), style: 'dim' },
            { text: each.slice(start, end) },
          ],
        ),
      ),
  );
  return [[], [{ text: title, style: 'heading' }], ...lines];
}
