import type { Posting, Section } from '../postings/posting.ts';
import type { Standing } from '../postings/standing.ts';
import type { ListFormat, PostingFormat } from './format.ts';

/** What depends on where a posting was read. */
const unsaid = { key: undefined, readFrom: undefined };

/** One posting with the Markdown of its sections; several are an array. What it is known by and was read from is no part of it. */
export const jsonPosting: PostingFormat = {
  print: (posting, _look, only) =>
    pretty({ ...posting, ...unsaid, sections: (only ?? posting.sections).map(headingAndText) }),
  join: (printed) => `[\n${printed.map(indented).join(',\n')}\n]\n`,
};

/** An array of postings with the headings of their sections, and what the person said of them; `[]` if there are none. */
export const jsonList: ListFormat = {
  print: (postings, _query, _style, standingOf) =>
    pretty(
      postings.map((posting) => ({
        ...posting,
        ...unsaid,
        ...said(standingOf?.(posting)),
        sections: headings(posting),
      })),
    ),
};

/** The mark and its day, notes, and what else was kept; what was not said is left out. */
function said({ mark, notes = [], due, contact, cv }: Partial<Standing> = {}) {
  return {
    ...(mark && { mark: mark.mark.name, marked: mark.on }),
    ...(notes.length > 0 && { notes: notes.map(({ text }) => text) }),
    due,
    contact,
    cv,
  };
}

function headings({ sections }: Posting): readonly Section['heading'][] {
  return sections.map(({ heading }) => heading);
}

/** A lead is no part of a posting's text: it only says again how that begins. */
function headingAndText({ heading, text }: Section): Section {
  return { heading, text };
}

/** An object as it stands in an array. */
function indented(printed: string): string {
  return printed.trimEnd().replace(/^/gm, '  ');
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
