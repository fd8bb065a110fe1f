import { exitCodes, UserError } from '../../errors.ts';
import { print } from '../../terminal/output.ts';
import type { Call, Command, CommandRow } from '../command.ts';
import { examples } from './examples.ts';
import { manual, type Part, summary } from './manual.ts';
import { optionsOf } from './options-of.ts';
import { plainText } from './plain-text.ts';
import { optionRows } from './rows.ts';

/** `npm-jobs help`: what there is; of a command, or of a part of the manual, all of it. */
export const help: Command = async (call) => {
  const [topic] = call.words;
  await print(call.world.stdout, topic === undefined ? overview(call) : about(topic, call));
  return exitCodes.done;
};

type Surroundings = Pick<Call, 'world' | 'commands'>;

/** What `--help` prints behind a command, or alone. */
export function helpOn(words: readonly string[], call: Surroundings): string {
  const row = call.commands.find(({ name }) => name !== '' && name === words[0]);
  return row ? commandHelp(row, call) : overview(call);
}

/** What can stand behind `npm-jobs help`, besides the commands. */
export function helpTopics(commands: readonly CommandRow[]): readonly string[] {
  return manual(commands)
    .filter(({ title, rows }) => rows !== undefined && title !== 'commands' && !isCommand(title, commands))
    .map(({ title }) => title.split(' ')[0] ?? title);
}

function isCommand(word: string, commands: readonly CommandRow[]): boolean {
  return commands.some(({ name }) => name === word);
}

const widest = 100;

function widthOf({ world }: Pick<Call, 'world'>): number {
  return Math.min(world.stdout.columns ?? 80, widest);
}

/** The program on one screen of 80 by 24. */
function overview({ commands }: Surroundings): string {
  const rows = commands
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, usage, help: does }) => [name || usage, does] as const);
  const width = rows.reduce((most, [name]) => Math.max(most, name.length), 0);
  return [
    `npm-jobs: ${summary}\n`,
    ...rows.map(([name, does]) => `  ${name.padEnd(width)}  ${does}`),
    '\nnpm-jobs <command> --help: its options, with examples. npm-jobs man: all of it.',
    `npm-jobs help <topic>: ${helpTopics(commands).join(', ')}.\n`,
  ].join('\n');
}

function about(topic: string, call: Surroundings): string {
  const { commands } = call;
  const row = commands.find(({ name }) => name !== '' && name === topic);
  const part = manual(commands).find(({ title }) => title === topic || title.startsWith(`${topic} `));
  if (!row && !part)
    throw new UserError(
      `There is no help on “${topic}”.`,
      `There is on each command, and on ${helpTopics(commands).join(', ')}.`,
    );
  // Of a part that is called as a command is, `files` or `keys` say more than nothing.
  return row ? commandHelp(row, call) : plainText(part as Part, widthOf(call));
}

function commandHelp({ name, usage, help: does }: CommandRow, call: Surroundings): string {
  // What the manual tells of marks belongs to the command that gives one, and to the one that lists them.
  const told = manual(call.commands).filter(({ title }) => title === name || title === `${name}s`);
  const parts: readonly Part[] = [
    { title: 'options', rows: [{ rows: optionRows(optionsOf(name)) }] },
    ...told,
    ...(examples[name] ? [{ title: 'examples', rows: [{ rows: examples[name] }] }] : []),
  ];
  const texts = parts.map((part) => plainText(part, widthOf(call)));
  const sentence = `${does[0]?.toUpperCase()}${does.slice(1)}${/[.…]$/.test(does) ? '' : '.'}`;
  return [`npm-jobs ${usage}\n`, `${sentence}\n`, ...texts].join('\n');
}
