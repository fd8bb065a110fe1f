import { commands } from './commands/index.ts';
import { libraryFor } from './commands/library-for.ts';
import { exitCodes, UserError } from './errors.ts';
import { readFlags } from './flags.ts';
import { print, tell } from './terminal/output.ts';
import type { World } from './world.ts';

/** The whole program: does what the command line asks for, and resolves to the exit code. */
export async function run(argv: readonly string[], world: World, version: string): Promise<number> {
  try {
    return await follow(argv, world, version);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await tell(world.stderr, `npm-jobs: ${error.message}\n`);
    return error.exitCode;
  }
}

async function follow(argv: readonly string[], world: World, version: string): Promise<number> {
  const options = await readFlags(argv);
  if (options.help)
    return say((await import('./commands/manual/help.ts')).helpOn(options.words, { world, commands }), world);
  if (options.version) return say(`${version}\n`, world);
  const [browse, ...named] = commands;
  const command = named.find(({ name }) => name === options.words[0]);
  const words = command ? options.words.slice(1) : options.words;
  return (command ?? browse).run({
    words,
    options,
    world,
    commands,
    library: (usual) => libraryFor(options, usual, world),
  });
}

async function say(text: string, world: World): Promise<number> {
  await print(world.stdout, text);
  return exitCodes.done;
}
