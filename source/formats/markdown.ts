import { Document, isCollection } from 'yaml';
import type { Posting, Section } from '../postings/posting.ts';
import type { ListFormat, PostingFormat } from './format.ts';

/** A complete posting file: front matter and sections. */
export function postingFile(posting: Posting): string {
  return [frontMatter(posting), ...posting.sections.map(sectionText)].join('\n');
}

/** A posting file, or only the sections that were asked for. */
export const markdownPosting: PostingFormat = {
  print: (posting, _look, only) => only?.map(sectionText).join('\n') ?? postingFile(posting),
};

/** Posting files one after the other. */
export const markdownList: ListFormat = {
  print: (postings) => postings.map(postingFile).join('\n'),
};

function sectionText({ heading, text }: Section): string {
  return `## ${heading}\n\n${text}\n`;
}

function frontMatter({ id: _id, sections: _sections, ...facts }: Posting): string {
  const document = new Document(facts);
  if (facts.locations.length === 0) document.delete('locations');
  const list = document.get('locations', true);
  if (isCollection(list)) list.flow = true;
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}
