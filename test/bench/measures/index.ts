import { asking } from './asking.ts';
import { firstFrame } from './first-frame.ts';
import { folder } from './folder.ts';
import { keptFrame } from './kept-frame.ts';
import { keyToPaint } from './key-to-paint.ts';
import { marked } from './marked.ts';
import type { Measure } from './measure.ts';
import { memory } from './memory.ts';
import { opening } from './opening.ts';
import { packageSize } from './package-size.ts';
import { reading } from './reading.ts';
import { wholeProcess } from './whole-process.ts';

/** Everything that is measured, in the order of the table. */
export const measures: readonly Measure[] = [
  firstFrame,
  keptFrame,
  marked,
  wholeProcess,
  keyToPaint,
  asking,
  opening,
  reading,
  folder,
  memory,
  packageSize,
];
