import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { eventIn } from '../../postings/marks/event.ts';
import { type Problem, problemAt } from '../../reading/problem.ts';
import type { World } from '../../world.ts';
import { isLog, marksFolder } from './marks-folder.ts';

/** What in the log of what a person said cannot be understood, line by line, and how many files that is. Nothing else is lost by it. */
export function logProblems(world: Pick<World, 'env'>): {
  readonly files: number;
  readonly problems: readonly Problem[];
} {
  const folder = marksFolder(world);
  const files = folder === undefined ? [] : logsIn(folder);
  return { files: files.length, problems: files.flatMap(problemsIn) };
}

function logsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(isLog)
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

function problemsIn(file: string): readonly Problem[] {
  const warning = (line: number, message: string) => problemAt(file, { line, column: 1 }, message, 'warning');
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, at) =>
      line.trim() === '' || eventIn(line) ? [] : [warning(at + 1, 'this line is no mark, and is overlooked')],
    );
  } catch (error) {
    return [problemAt(file, { line: 1, column: 1 }, (error as Error).message)];
  }
}
