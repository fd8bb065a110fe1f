import { readFile, stat } from 'node:fs/promises';
import { exitCodes, UserError } from '../errors.ts';
import { problemsIn } from '../postings/reading/check.ts';
import { fileStart, type Problem, problemLine } from '../postings/reading/problem.ts';
import { decodeText } from '../sources/decode.ts';
import { filesIn } from '../sources/folder.ts';
import { reasonOf } from '../sources/read-file.ts';
import { print } from '../terminal/output.ts';
import type { Command } from './command.ts';

/** `npm-jobs check`: what is wrong in posting files. */
export const check: Command = async ({ words, options, world }) => {
  if (options.format !== undefined && options.format !== 'json')
    throw new UserError(`No format called “${options.format}” here.`, 'Use json, or none.');
  const problems: Problem[] = [];
  let files = 0;
  for (const path of words.length > 0 ? words : ['.'])
    for await (const file of filesUnder(path)) {
      files++;
      problems.push(...(await problemsInFile(file)));
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

async function* filesUnder(path: string): AsyncGenerator<string> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) yield path;
  else for await (const found of filesIn(path)) if (typeof found === 'string') yield found;
}

async function problemsInFile(file: string): Promise<readonly Problem[]> {
  try {
    const text = decodeText(await readFile(file));
    if (text !== undefined) return problemsIn(text, file);
    return [{ file, ...fileStart, severity: 'error', message: 'this is no text' }];
  } catch (error) {
    return [{ file, ...fileStart, severity: 'error', message: reasonOf(error) }];
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
