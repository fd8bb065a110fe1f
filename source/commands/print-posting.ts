import { exitCodes, UserError } from '../errors.ts';
import type { PostingFormat } from '../formats/format.ts';
import { type FormatRow, formatNamed, postingFormats } from '../formats/index.ts';
import type { Posting, Section } from '../postings/posting.ts';
import { sectionsLike } from '../postings/sections.ts';
import { print } from '../terminal/output.ts';
import type { Call } from './command.ts';
import { outputStyleOf } from './output-style.ts';

/** The format that postings are printed in: the named one, else text on a terminal and Markdown elsewhere. */
export function postingFormat({ options, world }: Call): FormatRow<PostingFormat> {
  return formatNamed(options.format ?? (world.stdout.isTTY ? 'text' : 'markdown'), postingFormats);
}

/** Prints a posting, or the sections of it that were asked for; the same for `show`, `-1` and a pick. */
export async function printPosting(posting: Posting, call: Call): Promise<number> {
  const wanted = call.options.section.flatMap((heading) => sectionsNamed(posting, heading));
  const format = await postingFormat(call).load();
  const text = format.print(posting, await outputStyleOf(call), among(posting, wanted));
  await print(call.world.stdout, text);
  return exitCodes.done;
}

/** Prints postings, or the sections that were asked for of those that have them, as one text that can be read again. */
export async function printPostings(postings: readonly Posting[], call: Call): Promise<number> {
  const [first, ...others] = postings;
  if (first && others.length === 0) return printPosting(first, call);
  const headings = call.options.section;
  const parts = postings.map((posting) => ({
    posting,
    only: among(
      posting,
      headings.flatMap((heading) => sectionsLike(posting, heading)),
    ),
  }));
  const printed = headings.length === 0 ? parts : parts.filter(({ only }) => only);
  if (printed.length === 0) throw noSection('None of the postings', headings);
  const format = await postingFormat(call).load();
  const style = await outputStyleOf(call);
  const texts = printed.map(({ posting, only }) => format.print(posting, style, only));
  await print(call.world.stdout, format.join(texts));
  return exitCodes.done;
}

/** Those of a posting's sections that are wanted, in its order; undefined if none is. */
function among({ sections }: Posting, wanted: readonly Section[]): readonly Section[] | undefined {
  return wanted.length > 0 ? sections.filter((section) => wanted.includes(section)) : undefined;
}

function sectionsNamed(posting: Posting, heading: string): readonly Section[] {
  const sections = sectionsLike(posting, heading);
  if (sections.length > 0) return sections;
  const headings = posting.sections.map((section) => `“${section.heading}”`).join(', ');
  throw noSection(posting.id, [heading], `It has: ${headings}.`);
}

function noSection(whose: string, headings: readonly string[], next = ''): UserError {
  const named = headings.map((heading) => `“${heading}”`).join(' or ');
  return new UserError(`${whose} has no section like ${named}.`, next, exitCodes.noMatch);
}
