import { leanOptions } from './lean-options.js';
import { synchronousLayoutEngine } from './synchronous-layout-engine.js';
import { wholeFrames } from './whole-frames.js';
import { withoutDevtools } from './without-devtools.js';

/** Edits without which the bundle does not start or is no CommonJS. */
export const neededEdits = [withoutDevtools, ...synchronousLayoutEngine];

/** Edits that only make the program start sooner, or draw sooner and calmer: with and without them it draws the same. */
export const fasterEdits = [wholeFrames, ...leanOptions];
