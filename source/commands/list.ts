import { exitCodes } from '../errors.ts';
import { formatNamed } from '../formats/find-format.ts';
import { listFormats } from '../formats/index.ts';
import { createFinder } from '../postings/search.ts';
import { print } from '../terminal/output.ts';
import type { Command } from './command.ts';
import { lookOfOutput } from './look.ts';
import { queryOf } from './query.ts';

/** `npm-jobs list`: every match, best first. */
export const list: Command = {
  name: 'list',
  usage: 'list [query…]',
  help: 'print every match, best first, one a line',
  async run(call) {
    const { options, loaded, world } = call;
    const format = formatNamed(options.format ?? (world.stdout.isTTY ? 'table' : 'tsv'), listFormats);
    const query = queryOf(call);
    const found = createFinder(loaded.postings).find(query, options.sort);
    await print(world.stdout, format.print(found, query, lookOfOutput(call)));
    if (found.length > 0 || format.name === 'json') return exitCodes.done;
    await print(world.stderr, `npm-jobs: No role matches “${query}”. Fewer words find more.\n`);
    return exitCodes.noMatch;
  },
};
