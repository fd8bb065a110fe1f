import { headingSource } from '../../../postings/section-markdown.ts';
import { safeLink } from '../../../postings/text/links.ts';
import { blocksOf } from '../../../postings/text/markdown-blocks.ts';
import { longestSource } from '../../limits.ts';

/** The links in the source of a heading, each as a paragraph of its own: a heading is plain words. */
export function linksOf(source: string): string {
  if (source.length > 2 * longestSource || !/\]\(|\]:|<a\b/i.test(source)) return '';
  const links = blocksOf(source).flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph'
      ? block.spans.filter(({ link, text }) => leads(link) && link !== text)
      : [],
  );
  return links
    .map(({ text, link = '' }) => `[${headingSource(text.trim())}](${addressOf(link)})\n\n`)
    .join('');
}

/** An address as it stands there, if it is one in any text. */
function addressOf(link: string): string {
  return /^[\x21-\x7e]+$/.test(link) && !/[()<>\\]/.test(link) ? link : `<${safeLink(link)}>`;
}

function leads(link = ''): boolean {
  return safeLink(link) !== undefined;
}
