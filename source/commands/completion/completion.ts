import { exitCodes, UserError } from '../../errors.ts';
import { print } from '../../terminal/output.ts';
import type { Command } from '../command.ts';
import { bashScript } from './bash.ts';
import { options } from './candidates.ts';
import { fishScript } from './fish.ts';
import type { Known } from './known.ts';
import { zshScript } from './zsh.ts';

const scripts: Readonly<Record<string, (known: Known) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** `npm-jobs completion <shell>`: the script that completes words in that shell. */
export const completion: Command = async ({ words, world, commands }) => {
  const [shell = ''] = words;
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (!script)
    throw new UserError(
      shell === '' ? 'For which shell?' : `There are no completions for “${shell}”.`,
      `Write npm-jobs completion ${Object.keys(scripts).join(', ')}; npm-jobs completion --help says where it goes.`,
    );
  // What npx runs is on no path, so the shell could not call it.
  if (world.env.npm_command === 'exec')
    throw new UserError(
      'npx keeps no program that a shell could ask.',
      `Install it with npm install -g npm-jobs, and write npm-jobs completion ${shell}.`,
    );
  const known = {
    commands: commands
      .filter(({ name, isHidden }) => name !== '' && !isHidden)
      .map(({ name, help }) => ({ value: name, help })),
    options: options(),
  };
  await print(world.stdout, script(known));
  return exitCodes.done;
};
