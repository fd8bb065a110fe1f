import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import { type Abilities, painter } from '../../source/layout/palette.ts';
import { App, type OutsidePerformers } from '../../source/ui/app.tsx';
import type { Store } from '../../source/ui/store.ts';

const nothing = async () => undefined;

/** Performs nothing. */
export const idle: OutsidePerformers = {
  'copy-links': nothing,
  'copy-postings': nothing,
  'open-link': nothing,
  'save-search': nothing,
  pipe: nothing,
  compare: nothing,
  'show-changes': nothing,
  'find-versions': nothing,
  say: nothing,
  'undo-saying': nothing,
  'note-in-editor': nothing,
  'stop-loading': nothing,
  refresh: nothing,
  suspend: nothing,
};

/** What terminals can show: nothing but characters, bold and underline too, all colours. */
export const inks = {
  plain: { colors: 0, attributes: false, links: false },
  attributes: { colors: 0, attributes: true, links: false },
  colors: { colors: 3, attributes: true, links: true },
} as const satisfies Readonly<Record<string, Abilities>>;

/** What a browser shows at this moment, as lines with their escape sequences. */
export function paintedFrameOf(store: Store, abilities: Abilities): readonly string[] {
  const app = <App store={store} performers={idle} paint={painter(abilities)} />;
  return renderToString(app, { columns: store.snapshot().view.size.columns }).split('\n');
}

/** What a browser shows at this moment, as lines. */
export function frameOf(store: Store, abilities: Abilities = inks.plain): readonly string[] {
  return paintedFrameOf(store, abilities).map(stripVTControlCharacters);
}
