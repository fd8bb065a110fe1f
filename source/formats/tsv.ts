import type { ListFormat } from './format.ts';

/** One line a posting for other programs: id, role, team, locations, remote, posted, status. No heading, nothing cut. */
export const tsvList: ListFormat = {
  print: (postings) =>
    postings
      .map(({ id, role, team = '', locations, remote, posted = '', status = '' }) =>
        [id, role, team, locations.join(', '), remote, posted, status].join('\t'),
      )
      .map((row) => `${row}\n`)
      .join(''),
};
