/** The files that the program keeps, and what is in each. */
export const fileRows: readonly (readonly [name: string, help: string])[] = [
  ['~/.config/npm-jobs/follows', 'followed sources, one a line; lines that begin with # are comments'],
  ['~/.cache/npm-jobs/', 'answers of boards; it can be thrown away'],
];
