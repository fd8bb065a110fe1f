import { exitCodes } from '../../errors.ts';
import { followed } from '../../memory/follows-file.ts';
import { cleanLine } from '../../postings/text/clean.ts';
import { print } from '../../terminal/output.ts';
import type { Command } from '../command.ts';
import { libraryFor } from '../library-for.ts';
import { argumentIn } from './argument.ts';
import { type Candidate, type Choices, candidatesFor } from './candidates.ts';

/**
 * `npm-jobs complete -- <word…>`: what the last word can become, one a line, each with a tab and what it is behind it. It asks
 * nobody and says no errors: whoever presses Tab wants to go on.
 */
export const complete: Command = async (call) => {
  const { words, world, commands, settings } = call;
  const argument = argumentIn(
    words,
    commands.map(({ name }) => name),
  );
  const choices: Choices = {
    commands: () =>
      commands
        .filter(({ name, isHidden }) => name !== '' && !isHidden)
        .map(({ name, help }) => ({ value: name, help })),
    async postings() {
      const { readLibrary } = await import('../../sources/library.ts');
      const library = await libraryFor({ ...call.options, from: [], offline: true }, 'kept', world);
      return (await readLibrary(library)).postings;
    },
    followed: () => followed(world),
    searches: () => [...settings.searches].map(([name, query]) => ({ value: `@${name}`, help: query })),
    boards: async () => {
      const { boardsOnWeb } = await import('../../reading/boards/on-web/index.ts');
      return boardsOnWeb.map(({ example, title }) => ({ value: beginningOf(example), help: title }));
    },
    topics: async () => (await import('../manual/help.ts')).helpTopics(commands),
  };
  await print(world.stdout, linesOf(await quietly(() => candidatesFor(argument, choices))));
  return exitCodes.done;
};

async function quietly(find: () => Promise<readonly Candidate[]>): Promise<readonly Candidate[]> {
  try {
    return await find();
  } catch {
    return [];
  }
}

/** What is typed for a board, as far as it is the same for all of its companies: `lever:`. */
function beginningOf(example: string): string {
  return example.replace(/(?<=:).*/s, '');
}

function linesOf(candidates: readonly Candidate[]): string {
  return candidates
    .map(({ value, help }) => `${cleanLine(value)}${help ? `\t${cleanLine(help)}` : ''}\n`)
    .join('');
}
