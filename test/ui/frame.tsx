import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import { type Ink, painter } from '../../source/layout/palette.ts';
import { App, type Effects } from '../../source/ui/app.tsx';
import type { Browser } from '../../source/ui/browser.ts';

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
} as const satisfies Readonly<Record<string, Ink>>;

/** What a browser shows at this moment, as lines with their escape sequences. */
export function paintedFrameOf(browser: Browser, ink: Ink): readonly string[] {
  const app = <App browser={browser} ready={Promise.resolve()} effects={idle} paint={painter(ink)} />;
  return renderToString(app, { columns: browser.snapshot().view.size.columns }).split('\n');
}

/** What a browser shows at this moment, as lines. */
export function frameOf(browser: Browser, ink: Ink = inks.plain): readonly string[] {
  return paintedFrameOf(browser, ink).map(stripVTControlCharacters);
}
