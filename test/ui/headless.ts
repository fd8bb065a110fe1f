import { glyphsFor } from '../../source/layout/glyphs.ts';
import { createFinder } from '../../source/postings/search.ts';
import { smallest } from '../../source/terminal/screen.ts';
import { Browser, type Start } from '../../source/ui/browser.ts';
import { readerFor } from '../../source/ui/reader.ts';
import { fivePostings } from '../made-up-postings.ts';

/** What a browser of the made-up postings starts with, on a window of 80 by 24. */
export function startWith(more: Partial<Start> = {}): Start {
  return {
    finder: createFinder(fivePostings),
    starts: {},
    title: 'Made-up postings',
    glyphs: glyphsFor({ ascii: false }),
    picking: false,
    smallest,
    query: '',
    order: undefined,
    size: { columns: 80, rows: 24 },
    ...more,
  };
}

/** A browser that nothing draws, with postings that can be read. */
export const headless = (more: Partial<Start> = {}, links = false): Browser => {
  const browser = new Browser(startWith(more));
  browser.readWith(readerFor(links));
  return browser;
};
