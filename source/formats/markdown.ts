import { factRows } from '../postings/facts.ts';
import type { PostingContent } from '../postings/posting.ts';
import { headingSource, sectionsMarkdown } from '../postings/section-markdown.ts';
import type { ListFormat, PostingFormat } from './format.ts';
import { frontMatter } from './front-matter.ts';

/** A complete posting file: front matter and sections. */
export function postingFile(posting: PostingContent): string {
  const { sections } = posting;
  return [head(posting), ...(sections.length > 0 ? [sectionsMarkdown(sections)] : [])].join('\n');
}

/** A posting file, or only the sections that were asked for. */
export const markdownPosting: PostingFormat = {
  print: (posting, _look, only) => (only ? sectionsMarkdown(only) : postingFile(posting)),
  join: (printed) => printed.join('\n'),
};

/** Posting files one after the other. */
export const markdownList: ListFormat = {
  print: (postings) => postings.map(postingFile).join('\n'),
};

/** The facts, and what else is known. A value under `role` that is none must not hide the role: that becomes a title. */
function head({ more = {}, ...posting }: PostingContent): string {
  const facts = factRows.flatMap(({ name }) =>
    isStated(posting[name], name, more) ? [[name, posting[name]] as const] : [],
  );
  const role = Object.hasOwn(more, 'role') ? ([['role', more.role]] as const) : [];
  const others = Object.entries(more).filter(([name]) => name !== 'role');
  const title = role.length > 0 ? `\n# ${headingSource(posting.role)}\n` : '';
  return frontMatter([...role, ...facts, ...others]) + title;
}

/** An empty list says nothing, nor does a default in the place of a value that was not understood. */
function isStated(value: unknown, name: string, more: NonNullable<PostingContent['more']>): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0) && !Object.hasOwn(more, name);
}
