import { cleanLine } from '../postings/text/clean.ts';

/** A point in a file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a file of postings, in words that are safe to print. */
export interface Problem extends Position {
  readonly file: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** How many drafts it says are left out. */
  readonly drafts?: number;
  /** Whether it only says that something in a file is no posting. */
  readonly isNoPosting?: true;
  /** Whether it says that there is more than was read. */
  readonly isPartial?: true;
  /** Whether it only says that a file is a document of another program, which is not read. */
  readonly isDocument?: true;
}

/** Where a file begins: the place of what is wrong with all of it. */
export const fileStart: Position = { line: 1, column: 1 };

/** The place of what is wrong with something that is no file. */
export const noPlace: Position = { line: 0, column: 0 };

/** The place at an offset in a text that begins at a place of its own. */
export function positionIn(text: string, offset: number, { line, column }: Position = fileStart): Position {
  const before = text.slice(0, offset);
  let [rows, start] = [0, 0];
  for (let end = before.indexOf('\n'); end !== -1; end = before.indexOf('\n', start)) {
    rows++;
    start = end + 1;
  }
  return { line: line + rows, column: before.length - start + (rows === 0 ? column : 1) };
}

/** Where offsets are in a text, as long as each that is asked for is behind the one before. */
export function positionsIn(text: string): (offset: number) => Position {
  let [last, place] = [0, fileStart];
  return (offset) => {
    const step = text.slice(last, offset);
    place = positionIn(step, step.length, place);
    last = Math.max(last, offset);
    return place;
  };
}

const longestPath = 4096;

/** A problem at a place. File names and messages may hold what a file says: both are cleaned. */
export function problemAt(
  file: string,
  { line, column }: Position,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: cleanLine(file, longestPath), line, column, severity, message: cleanLine(message) };
}

/** A problem as compilers write it, one line. */
export function problemLine({ file, line, column, message }: Problem): string {
  return line === noPlace.line ? `${file}: ${message}` : `${file}:${line}:${column} ${message}`;
}

/** Whether there may be postings that were not read, because of a problem. */
export function isLoss({ severity, isPartial, isNoPosting }: Problem): boolean {
  return isPartial === true || (severity === 'error' && isNoPosting !== true);
}
