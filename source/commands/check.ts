import { exitCodes, UserError } from '../errors.ts';
import { logProblems } from '../memory/marks/log-problems.ts';
import { type KnownIds, problemsIn } from '../reading/check/check.ts';
import { type Problem, problemLine } from '../reading/problem.ts';
import { filesIn } from '../sources/folder.ts';
import { folderKind } from '../sources/folder-kind.ts';
import { type FileText, readTextFile, textOf } from '../sources/read-file.ts';
import { isStandardInput, openStandardInput, standardInput } from '../sources/standard-input.ts';
import { reasonOf, trouble } from '../sources/trouble.ts';
import { print, tell } from '../terminal/output.ts';
import type { World } from '../world.ts';
import type { Command } from './command.ts';

/** `npm-jobs check`: what is wrong in posting files. */
export const check: Command = async ({ words, options, world }) => {
  if (options.format !== undefined && options.format !== 'json')
    throw new UserError(`No format called “${options.format}” here.`, 'Use json, or none.');
  const found = await problemsUnder(words.length > 0 ? words : ['.'], world);
  const { files, problems } = words.length > 0 ? found : withLogs(found, world);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (options.format === 'json') await print(world.stdout, `${JSON.stringify(problems, undefined, 2)}\n`);
  else {
    const lines = problems.map(
      (problem) => `${problemLine({ ...problem, message: `${problem.severity}: ${problem.message}` })}\n`,
    );
    await print(world.stdout, lines.join(''));
    await tell(
      world.stderr,
      `npm-jobs: ${count(files, 'file')}, ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.\n`,
    );
  }
  return errors > 0 ? exitCodes.noMatch : exitCodes.done;
};

interface Findings {
  /** How many files were looked at. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

/** Also what is wrong in the log of what a person said. */
function withLogs({ files, problems }: Findings, world: World): Findings {
  const logs = logProblems(world);
  return { files: files + logs.files, problems: [...problems, ...logs.problems] };
}

async function problemsUnder(paths: readonly string[], world: World): Promise<Findings> {
  const problems: Problem[] = [];
  const ids: KnownIds = new Map();
  let files = 0;
  for (const path of paths)
    for await (const found of textsUnder(path, world)) {
      if ('text' in found) files++;
      const wrong = 'text' in found ? problemsInText(found, ids) : [found];
      for (const problem of wrong) problems.push(problem);
    }
  return { files, problems };
}

/** A file's text, and what the file is called. */
interface NamedText {
  readonly file: string;
  readonly text: FileText;
}

/** The texts that an argument names: those of a folder's files, a file's, or standard input; and what is wrong with a folder. */
async function* textsUnder(path: string, world: World): AsyncGenerator<NamedText | Problem> {
  if (isStandardInput(path)) yield { file: standardInput, text: await pipedText(world) };
  else if (await folderKind.matches(path))
    for await (const found of filesIn(path))
      yield typeof found === 'string' ? { file: found, text: await readTextFile(found) } : found;
  else yield { file: path, text: await readTextFile(path) };
}

async function pipedText(world: World): Promise<FileText> {
  const stdin = openStandardInput(world, 'Pipe a posting into npm-jobs check -.');
  return textOf(stdin).catch((error: unknown) => ({ message: reasonOf(error) }));
}

function problemsInText({ file, text }: NamedText, ids: KnownIds): readonly Problem[] {
  return typeof text === 'string' ? problemsIn(text, file, ids) : [trouble(file, text.message)];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
