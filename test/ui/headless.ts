import { glyphsFor } from '../../source/layout/glyphs.ts';
import { createFinder } from '../../source/postings/search/finder.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import { defaultKeymap } from '../../source/ui/actions.ts';
import type { Effect } from '../../source/ui/effects.ts';
import { postingLayoutFor } from '../../source/ui/screens/posting/layout.ts';
import { Store, type StoreOptions } from '../../source/ui/store.ts';
import type { Size } from '../../source/ui/window.ts';
import { fivePostings } from '../made-up-postings.ts';

/** What a store starts with, its query as it is typed. */
export type Options = Partial<Omit<StoreOptions, 'query'>> & { readonly query?: string };

/** What a store of the made-up postings starts with, on a window of 80 by 24. */
export function startWith({ query = '', ...more }: Options = {}): StoreOptions {
  return {
    finder: createFinder(fivePostings),
    keymap: defaultKeymap,
    title: 'Made-up postings',
    glyphs: glyphsFor({ ascii: false }),
    picking: false,
    today: '2026-01-15',
    query: parseQuery(query),
    order: undefined,
    size: { columns: 80, rows: 24 },
    ...more,
  };
}

/** A store that nothing draws, and whose effects nobody performs. */
export class Headless extends Store {
  readonly #effects: Effect[] = [];

  constructor(options: Options) {
    super(startWith(options));
    this.performWith((effect) => this.#effects.push(effect));
  }

  /** Presses keys; says which effects they ask for. */
  press(keys: readonly string[]): readonly Effect[] {
    this.receive({ kind: 'keys-pressed', keys });
    return this.#effects.splice(0);
  }

  paste(text: string): void {
    this.receive({ kind: 'text-pasted', text });
  }

  resize(size: Size): void {
    this.receive({ kind: 'window-resized', size });
  }
}

/** A store of postings whose text can be shown. */
export const headless = (options: Options = {}, links = false): Headless => {
  const browser = new Headless(options);
  browser.receive({ kind: 'layout-loaded', layout: postingLayoutFor(links) });
  return browser;
};
