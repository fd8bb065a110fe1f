import { postingEnvironment } from '../formats/environment.ts';
import { markdownPosting, postingFile } from '../formats/markdown.ts';
import type { Posting } from '../postings/posting.ts';
import { anyKey, stopTakingKeys } from '../terminal/keys-lent.ts';
import { type CommandEnd, runCommand } from '../terminal/run-command.ts';
import type { Tty } from '../terminal/tty.ts';
import type { World } from '../world.ts';

interface Surroundings extends Pick<World, 'env' | 'platform'> {
  readonly tty: Pick<Tty, 'stdin' | 'stdout' | 'descriptor'>;
}

/** Gives postings as Markdown to a command that has the terminal meanwhile; resolves when a key was pressed after it ended. */
export async function pipePostings(
  postings: readonly Posting[],
  command: string,
  { tty, env, platform }: Surroundings,
): Promise<void> {
  if (postings.length === 0) return;
  stopTakingKeys(tty.stdin);
  const said = await runOnPostings(postings, command, { env, platform, terminal: tty.descriptor });
  tty.stdout.write(`\r\n${said}Press any key to go back. `);
  await anyKey(tty.stdin);
}

/** Gives postings as Markdown to a command; resolves when it has ended to how, in words, unless it ended well. */
export async function runOnPostings(
  postings: readonly Posting[],
  command: string,
  { env, platform, terminal }: Pick<World, 'env' | 'platform'> & { readonly terminal: number },
): Promise<string> {
  const [first] = postings;
  if (!first) return '';
  const end = await runCommand(command, {
    input: markdownPosting.join(postings.map(postingFile)),
    env: { ...env, ...postingEnvironment(first, postings.length) },
    terminal,
    platform,
  });
  return said(end);
}

/** How a command ended, unless it ended well. */
function said(end: CommandEnd): string {
  if ('failure' in end) return `The command could not be started: ${end.failure}. `;
  if ('signal' in end) return `The command was ended by ${end.signal}. `;
  return end.exitCode === 0 ? '' : `The command ended with exit code ${end.exitCode}. `;
}
