/** A point in a file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a file of postings. */
export interface Problem extends Place {
  readonly file: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Where a file begins: the place of what is wrong with all of it. */
export const fileStart: Place = { line: 1, column: 1 };

/** A problem as compilers write it, one line. */
export function problemLine({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}
