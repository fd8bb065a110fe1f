import { exitCodes, UserError } from '../errors.ts';
import type { PostingFormat } from '../formats/format.ts';
import { type FormatRow, formatNamed, postingFormats } from '../formats/index.ts';
import type { Posting, Section } from '../postings/posting.ts';
import { sectionsLike } from '../postings/sections.ts';
import { print } from '../terminal/output.ts';
import type { Call } from './command.ts';
import { outputStyleOf } from './output-style.ts';

/** The format that one posting is printed in: the named one, else text on a terminal and Markdown elsewhere. */
export function postingFormat({ options, world }: Call): FormatRow<PostingFormat> {
  return formatNamed(options.format ?? (world.stdout.isTTY ? 'text' : 'markdown'), postingFormats);
}

/** Prints a posting, or the sections of it that were asked for; the same for `show`, `-1` and a pick. */
export async function printPosting(posting: Posting, call: Call): Promise<number> {
  const wanted = call.options.section.flatMap((heading) => sectionsNamed(posting, heading));
  const only = wanted.length > 0 ? posting.sections.filter((section) => wanted.includes(section)) : undefined;
  const format = await postingFormat(call).load();
  await print(call.world.stdout, format.print(posting, await outputStyleOf(call), only));
  return exitCodes.done;
}

function sectionsNamed(posting: Posting, heading: string): readonly Section[] {
  const sections = sectionsLike(posting, heading);
  if (sections.length > 0) return sections;
  const headings = posting.sections.map((section) => `“${section.heading}”`).join(', ');
  throw new UserError(
    `${posting.id} has no section like “${heading}”.`,
    `It has: ${headings}.`,
    exitCodes.noMatch,
  );
}
