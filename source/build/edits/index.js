import { lazyGraphemes } from './lazy-graphemes.js';
import { synchronousLayoutEngine } from './synchronous-layout-engine.js';
import { withoutDevtools } from './without-devtools.js';
import { withoutErrorOverview } from './without-error-overview.js';
import { withoutPackageReading } from './without-package-reading.js';
import { withoutTerminalSize } from './without-terminal-size.js';

/**
 * The edit without which the bundle does not start.
 * @type {readonly import('../edit.js').Edit[]}
 */
export const neededEdits = [withoutDevtools];

/**
 * Edits that only make the program start sooner: with and without them it draws the same.
 * @type {readonly import('../edit.js').Edit[]}
 */
export const fasterEdits = [
  ...synchronousLayoutEngine,
  ...lazyGraphemes,
  withoutErrorOverview,
  withoutTerminalSize,
  ...withoutPackageReading,
];
