import type { Posting, Section } from '../postings/posting.ts';
import type { ListFormat, PostingFormat } from './format.ts';

/** One posting with the Markdown of its sections; several are an array. Its key is no part of it: that comes from where it was read. */
export const jsonPosting: PostingFormat = {
  print: (posting, _look, only) =>
    pretty({ ...posting, key: undefined, sections: (only ?? posting.sections).map(headingAndText) }),
  join: (printed) => `[\n${printed.map(indented).join(',\n')}\n]\n`,
};

/** An array of postings with the headings of their sections; `[]` if there are none. */
export const jsonList: ListFormat = {
  print: (postings) =>
    pretty(postings.map((posting) => ({ ...posting, key: undefined, sections: headings(posting) }))),
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
