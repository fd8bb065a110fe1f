import { wordsOf } from '../postings/text/fold.ts';
import { archiveBoard, archiveTitle } from './archive-name.ts';
import { readFolder } from './folder.ts';
import type { FoundPosting, Source } from './source.ts';

/** The folder that the archive is made from. Its postings are known by their ids, wherever the folder is. */
export function archiveFolder(folder: string): Source {
  return {
    title: archiveTitle,
    async *read(signal) {
      for await (const event of readFolder(folder, signal))
        yield event.kind === 'found' ? { ...event, postings: event.postings.map(archived) } : event;
    },
  };
}

function archived({ posting, name = '' }: FoundPosting): FoundPosting {
  return { posting, id: wordsOf(name).join('-'), board: archiveBoard };
}
