import { exitCodes } from '../errors.ts';
import { boardsOnWeb } from '../reading/boards/on-web/index.ts';
import type { Command } from './command.ts';
import { printRows } from './print-rows.ts';

/** What can be named that is no board of the table. */
const others = [
  {
    board: 'any page',
    example: 'https://acme.example/jobs',
    what: 'with JobPosting data, a board that it embeds, or a feed',
  },
  {
    board: 'a feed',
    example: 'https://acme.example/jobs.rss',
    what: 'RSS, Atom or JSON Feed, a posting an item',
  },
  { board: 'a repository', example: 'github:owner/repo/folder', what: 'the posting files in it' },
] as const;

/** `npm-jobs boards`: every kind of board that can be read or followed, with something to type for it. */
export const boards: Command = async (call) => {
  const rows = boardsOnWeb.map(({ title, example, sitesNamed }) => ({
    board: title,
    example,
    what: sitesNamed ? 'the jobs of one company' : 'the jobs of many',
  }));
  await printRows([...rows, ...others], call);
  return exitCodes.done;
};
