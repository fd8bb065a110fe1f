import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import { type Abilities, painter } from '../../source/layout/palette.ts';
import { App, type Effects } from '../../source/ui/app.tsx';
import type { Store } from '../../source/ui/store.ts';

/** Effects that do nothing. */
export const idle: Effects = {
  perform: async () => '',
  stopReading: () => {},
  stop: async () => {},
  onStopRequest: () => () => {},
};

/** What terminals can show: nothing but characters, bold and underline too, all colours. */
export const inks = {
  plain: { colors: 0, attributes: false, links: false },
  attributes: { colors: 0, attributes: true, links: false },
  colors: { colors: 3, attributes: true, links: true },
} as const satisfies Readonly<Record<string, Abilities>>;

/** What a browser shows at this moment, as lines with their escape sequences. */
export function paintedFrameOf(browser: Store, abilities: Abilities): readonly string[] {
  const app = <App browser={browser} ready={Promise.resolve()} effects={idle} paint={painter(abilities)} />;
  return renderToString(app, { columns: browser.snapshot().view.size.columns }).split('\n');
}

/** What a browser shows at this moment, as lines. */
export function frameOf(browser: Store, abilities: Abilities = inks.plain): readonly string[] {
  return paintedFrameOf(browser, abilities).map(stripVTControlCharacters);
}
