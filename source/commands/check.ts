import { exitCodes, UserError } from '../errors.ts';
import { type KnownIds, problemsIn } from '../reading/check/check.ts';
import { type Problem, problemLine } from '../reading/problem.ts';
import { filesIn, folderKind } from '../sources/folder.ts';
import { readTextFile, trouble } from '../sources/read-file.ts';
import type { Batch } from '../sources/source.ts';
import { print } from '../terminal/output.ts';
import type { Command } from './command.ts';

/** `npm-jobs check`: what is wrong in posting files. */
export const check: Command = async ({ words, options, world }) => {
  if (options.format !== undefined && options.format !== 'json')
    throw new UserError(`No format called “${options.format}” here.`, 'Use json, or none.');
  const problems: Problem[] = [];
  const ids: KnownIds = new Map();
  let files = 0;
  for (const path of words.length > 0 ? words : ['.'])
    for await (const found of filesUnder(path)) {
      if (typeof found !== 'string') problems.push(...found.problems);
      else {
        files++;
        problems.push(...(await problemsInFile(found, ids)));
      }
    }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (options.format === 'json') await print(world.stdout, `${JSON.stringify(problems, undefined, 2)}\n`);
  else {
    const lines = problems.map(
      (problem) => `${problemLine({ ...problem, message: `${problem.severity}: ${problem.message}` })}\n`,
    );
    await print(world.stdout, lines.join(''));
    await print(
      world.stderr,
      `npm-jobs: ${count(files, 'file')}, ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.\n`,
    );
  }
  return errors > 0 ? exitCodes.noMatch : exitCodes.done;
};

async function* filesUnder(path: string): AsyncGenerator<string | Batch> {
  if (await folderKind.matches(path)) yield* filesIn(path);
  else yield path;
}

async function problemsInFile(file: string, ids: KnownIds): Promise<readonly Problem[]> {
  const text = await readTextFile(file);
  return typeof text === 'string' ? problemsIn(text, file, ids) : trouble(file, text.message).problems;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
