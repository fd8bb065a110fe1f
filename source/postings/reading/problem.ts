import { cleanLine } from '../clean.ts';

/** A point in a file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a file of postings, in words that are safe to print. */
export interface Problem extends Place {
  readonly file: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Where a file begins: the place of what is wrong with all of it. */
export const fileStart: Place = { line: 1, column: 1 };

const longestPath = 4096;

/** A problem at a place. File names and messages may hold what a file says: both are cleaned. */
export function problemAt(
  file: string,
  { line, column }: Place,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: cleanLine(file, longestPath), line, column, severity, message: cleanLine(message) };
}

/** A problem as compilers write it, one line. */
export function problemLine({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}
