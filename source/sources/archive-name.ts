/** What npm, Inc.'s archive is called on the screen. */
export const archiveTitle = 'npm, Inc. 2014–2019';

/** What is typed for it, and what its postings are known by, before their ids. */
export const archiveBoard = 'npm';
