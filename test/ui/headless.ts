import { glyphsFor } from '../../source/layout/glyphs.ts';
import { createFinder } from '../../source/postings/search/finder.ts';
import { smallest } from '../../source/terminal/tty.ts';
import { postingLayoutFor } from '../../source/ui/posting-layout.ts';
import { Store, type StoreOptions } from '../../source/ui/store.ts';
import { fivePostings } from '../made-up-postings.ts';

/** What a browser of the made-up postings leads with, on a window of 80 by 24. */
export function startWith(more: Partial<StoreOptions> = {}): StoreOptions {
  return {
    finder: createFinder(fivePostings),
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
export const headless = (more: Partial<StoreOptions> = {}, links = false): Store => {
  const browser = new Store(startWith(more));
  browser.layOutWith(postingLayoutFor(links));
  return browser;
};
