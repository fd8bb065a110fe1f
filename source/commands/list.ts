import { exitCodes, UserError } from '../errors.ts';
import { formatNamed, listFormats } from '../formats/index.ts';
import { createFinder } from '../postings/search/finder.ts';
import { print, tell } from '../terminal/output.ts';
import { today } from '../world.ts';
import type { Command } from './command.ts';
import { knownFor } from './known-for.ts';
import { outputStyleOf } from './output-style.ts';
import { withPostings } from './read-postings.ts';
import { finalQueryOf } from './starting-query.ts';
import { textsSearched } from './texts-on-demand.ts';

/** `npm-jobs list`: every match, best first. */
export const list: Command = async (call) => {
  const { options, world } = call;
  if (options.section.length > 0)
    throw new UserError('A list has no sections.', 'Use --section with npm-jobs show.');
  const format = formatNamed(options.format ?? (world.stdout.isTTY ? 'table' : 'tsv'), listFormats);
  const query = finalQueryOf(call);
  return withPostings(call, async (postings, sourceOf, heard) => {
    const searched = await textsSearched(query, postings, sourceOf, call);
    const { closed, standingOf, shown, leave } = await knownFor(query, heard, world);
    const finder = createFinder(searched, today(world));
    finder.know(standingOf, closed);
    const { shown: found, hidden } = shown(finder.find(query, options.sort));
    const { print: asText } = await format.load();
    await print(world.stdout, asText(found, query, await outputStyleOf(call), standingOf));
    await leave();
    if (found.length > 0 || format.name === 'json') return exitCodes.done;
    const next = hidden > 0 ? `${hidden} hidden: is:hidden lists what you hid.` : 'Fewer words find more.';
    await tell(world.stderr, `npm-jobs: Nothing matches “${query.text}”. ${next}\n`);
    return exitCodes.noMatch;
  });
};
