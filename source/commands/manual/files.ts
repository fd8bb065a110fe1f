/** The files that the program keeps, and what is in each. */
export const fileRows: readonly (readonly [name: string, help: string])[] = [
  ['~/.config/npm-jobs/follows', 'followed sources, one a line; lines that begin with # are comments'],
  ['~/.config/npm-jobs/config.toml', 'settings; npm-jobs config --init writes one to begin with'],
  ['~/.config/npm-jobs/searches.toml', 'searches that were saved in the browser, by name'],
  [
    '~/.local/state/npm-jobs/marks/',
    'what you said of postings, a line each, a file a year and computer; never rewritten',
  ],
  [
    '~/.local/state/npm-jobs/saved/',
    'the texts of what you saved or applied for, with older versions, a posting file each',
  ],
  ['~/.local/state/npm-jobs/seen/', 'what followed sources had the last time, a file each'],
  ['~/.cache/npm-jobs/', 'answers of boards; it can be thrown away'],
];
