import { excerptLines } from '../layout/excerpt-line.ts';
import { cutLine, type Line, markPieces, widthOf } from '../layout/line.ts';
import { postedText } from '../postings/facts.ts';
import { marksOf } from '../postings/marks.ts';
import type { Posting } from '../postings/posting.ts';
import type { ListFormat } from './format.ts';

const gap = 2;

/** Columns for a person, cut to the terminal's width; under a posting what a `text:` search found in it. */
export const tableList: ListFormat = {
  print(postings, query, { width, glyphs, paint }) {
    const rows = postings.map((posting) => cellsOf(posting, query));
    const widths = rows.reduce<readonly number[]>(
      (widest, row) => row.map((cell, at) => Math.max(widest[at] ?? 0, widthOf(cell))),
      [],
    );
    const [role = 0, ...others] = widths;
    const facts = others.slice(0, -1).reduce((sum, each) => sum + each + gap, 0);
    const fitted = [Math.max(20, Math.min(role, width - facts)), ...others];
    return rows
      .flatMap((row, at) => {
        const posting = postings[at];
        const found = posting
          ? excerptLines(posting, query, glyphs).map((line) => [{ text: '    ' }, ...line])
          : [];
        return [row.flatMap((cell, column) => filled(cell, fitted[column] ?? 0, glyphs.ellipsis)), ...found];
      })
      .map((line) => `${paint(cutLine(line, width, glyphs.ellipsis)).trimEnd()}\n`)
      .join('');
  },
};

function cellsOf(posting: Posting, query: string): readonly Line[] {
  const marks = marksOf(posting, query);
  return [
    markPieces([{ text: posting.role }], marks.role),
    markPieces([{ text: posting.team ?? '' }], marks.team),
    [{ text: postedText(posting) }],
    [
      {
        text: [posting.remote === 'yes' ? 'remote' : '', ...posting.locations].filter(Boolean).join(', '),
        role: 'dim',
      },
    ],
  ];
}

function filled(cell: Line, width: number, ellipsis: string): Line {
  const shown = cutLine(cell, width, ellipsis);
  return [...shown, { text: ' '.repeat(Math.max(0, width - widthOf(shown)) + gap) }];
}
