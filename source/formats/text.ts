import { cutLine } from '../layout/fit.ts';
import type { Line } from '../layout/line.ts';
import { longestLine } from '../layout/measures.ts';
import { layoutText } from '../layout/text.ts';
import { wordBreaks } from '../layout/wrap.ts';
import { factsOf } from '../postings/facts.ts';
import type { Posting, Section } from '../postings/posting.ts';
import type { Look, PostingFormat } from './format.ts';

/** A posting for a person: its facts, then its sections, wrapped to the terminal's width but to 80 columns at most. */
export const textPosting: PostingFormat = {
  print(posting, look, only) {
    const fitted = { ...look, width: Math.min(look.width, longestLine) };
    const sections = (only ?? posting.sections).flatMap((section) => [[], ...sectionLines(section, fitted)]);
    const lines = only ? sections.slice(1) : [...factLines(posting, fitted), ...sections];
    return lines.map((line) => `${look.paint(line)}\n`).join('');
  },
};

function sectionLines({ heading, text }: Section, { width, glyphs, links }: Look): readonly Line[] {
  const body = layoutText(text, { width, glyphs, links, marks: [] });
  return [
    cutLine([{ text: heading, role: 'heading' }], width, glyphs.ellipsis),
    [],
    ...body.map(({ line }) => line),
  ];
}

function factLines(posting: Posting, { width }: Look): readonly Line[] {
  const facts = factsOf(posting).filter(({ name }) => name !== 'Role');
  const column = Math.max(...facts.map(({ name }) => name.length)) + 2;
  const titles = wordBreaks(posting.role, width).map(({ start, end }) => [
    { text: posting.role.slice(start, end), role: 'title' as const },
  ]);
  const lines = facts.flatMap(({ name, value }) =>
    wordBreaks(value, width - column).map(
      ({ start, end }, at): Line => [
        { text: (at === 0 ? name : '').padEnd(column), role: 'dim' },
        { text: value.slice(start, end) },
      ],
    ),
  );
  return [...titles, ...lines];
}
