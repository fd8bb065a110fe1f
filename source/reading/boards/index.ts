import type { BoardReader } from './board.ts';
import { lever } from './lever.ts';

/** Every board whose records are read in a way of their own; the first that matches is taken. */
export const boards: readonly BoardReader[] = [lever];
