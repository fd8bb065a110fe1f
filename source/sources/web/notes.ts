import type { BoardOnWeb, Site } from '../../reading/boards/on-web/on-web.ts';
import { boardKey } from '../../reading/boards/on-web/sites.ts';
import { noPlace, type Problem, problemAt } from '../../reading/problem.ts';

/** How far a board is read. */
export interface Extent {
  readonly pages: number;
  readonly mostPages: number;
  readonly postings: number;
  readonly isMore: boolean;
}

/** What a person should know of what is read of a board: that it is more than its address asks for, or less than there is. */
export function notesOn(board: BoardOnWeb, site: Site, extent: Extent): readonly Problem[] {
  const { pages, mostPages, postings, isMore } = extent;
  const { ignored = [], job } = site;
  const note = (words: string): Problem => problemAt(boardKey(board, site), noPlace, words, 'warning');
  const notes: Problem[] = [];
  if (pages === 1 && ignored.length > 0 && job === undefined)
    notes.push(
      note(`${ignored.join(' and ')} in its address cannot be asked of ${board.title}: all of it is read`),
    );
  if (pages === mostPages && isMore)
    notes.push({
      ...note(`only the first ${postings} of its postings are read, as it has more than ${pages} pages`),
      isPartial: true,
    });
  return notes;
}
