import { commands } from './commands/index.ts';
import { libraryFor } from './commands/library-for.ts';
import type { Settings } from './commands/settings/settings.ts';
import { settingsFor } from './commands/settings/settings-for.ts';
import { exitCodes, UserError } from './errors.ts';
import { type Options, readFlags } from './flags.ts';
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
  const typed = await readFlags(argv);
  if (typed.help)
    return say((await import('./commands/manual/help.ts')).helpOn(typed.words, { world, commands }), world);
  if (typed.version) return say(`${version}\n`, world);
  const [browse, ...named] = commands;
  const command = named.find(({ name }) => name === typed.words[0]);
  const settings = await settingsFor(typed.config, world, !command || command.name === 'config');
  const options = withSettings(typed, settings);
  if (command && command.name !== 'config') await sayFaults(settings, world);
  const words = command ? options.words.slice(1) : options.words;
  return (command ?? browse).run({
    words,
    options,
    typed,
    settings,
    world,
    commands,
    library: (usual) => libraryFor(options, usual, world),
  });
}

/** What was typed, and where nothing was, what is set. */
function withSettings(typed: Options, { sort, color, ascii }: Settings): Options {
  return {
    ...typed,
    sort: typed.sort ?? sort,
    color: typed.color ?? color,
    ascii: typed.ascii || ascii === true,
  };
}

/** What is wrong in the settings, where the browser does not say it. */
async function sayFaults({ faults }: Settings, world: World): Promise<void> {
  if (faults.length === 0) return;
  const { faultLine } = await import('./commands/settings/fault-line.ts');
  for (const fault of faults) await tell(world.stderr, `npm-jobs: ${faultLine(fault)}\n`);
}

async function say(text: string, world: World): Promise<number> {
  await print(world.stdout, text);
  return exitCodes.done;
}
