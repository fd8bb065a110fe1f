import type { Posting, Section } from '../postings/posting.ts';
import type { ListFormat, PostingFormat } from './format.ts';

/** What depends on where a posting was read. */
const unsaid = { key: undefined, readFrom: undefined };

/** One posting with the Markdown of its sections; several are an array. What it is known by and was read from is no part of it. */
export const jsonPosting: PostingFormat = {
  print: (posting, _look, only) =>
    pretty({ ...posting, ...unsaid, sections: (only ?? posting.sections).map(headingAndText) }),
  join: (printed) => `[\n${printed.map(indented).join(',\n')}\n]\n`,
};

/** An array of postings with the headings of their sections; `[]` if there are none. */
export const jsonList: ListFormat = {
  print: (postings) =>
    pretty(postings.map((posting) => ({ ...posting, ...unsaid, sections: headings(posting) }))),
};

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
