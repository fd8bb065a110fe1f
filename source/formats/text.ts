import { cutLine } from '../layout/cut-and-fill.ts';
import type { Line } from '../layout/line.ts';
import { longestLine } from '../layout/measures.ts';
import { layoutText } from '../layout/text.ts';
import { wordBreaks } from '../layout/wrap.ts';
import { factsOf } from '../postings/fact-list.ts';
import type { Posting, Section } from '../postings/posting.ts';
import type { OutputStyle, PostingFormat } from './format.ts';

/** A posting for a person: its facts, then its sections, wrapped to the terminal's width but to 80 columns at most. */
export const textPosting: PostingFormat = {
  print(posting, style, only) {
    const fitted = { ...style, width: Math.min(style.width, longestLine) };
    const sections = (only ?? posting.sections).flatMap((section) => [[], ...sectionLines(section, fitted)]);
    const lines = only ? sections.slice(1) : [...factLines(posting, fitted), ...sections];
    return lines.map((line) => `${style.paint(line)}\n`).join('');
  },
  join: (printed) => printed.join('\n\n'),
};

function sectionLines({ heading, text }: Section, { width, glyphs, links }: OutputStyle): readonly Line[] {
  const body = layoutText(text, { width, glyphs, links, highlights: [] });
  return [
    cutLine([{ text: heading, style: 'heading' }], width, glyphs.ellipsis),
    [],
    ...body.map(({ line }) => line),
  ];
}

function factLines(posting: Posting, { width }: OutputStyle): readonly Line[] {
  const facts = factsOf(posting).filter(({ name }) => name !== 'Role');
  const column = facts.reduce((longest, { name }) => Math.max(longest, name.length), 0) + 2;
  const titles = wordBreaks(posting.role, width).map(({ start, end }) => [
    { text: posting.role.slice(start, end), style: 'title' as const },
  ]);
  const lines = facts.flatMap(({ name, value }) =>
    wordBreaks(value, width - column).map(
      ({ start, end }, at): Line => [
        { text: (at === 0 ? name : '').padEnd(column), style: 'dim' },
        { text: value.slice(start, end) },
      ],
    ),
  );
  return [...titles, ...lines];
}
