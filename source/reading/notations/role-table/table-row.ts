import type { Position } from '../../problem.ts';

/** The sources of a row's cells, and where it begins. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly place: Position;
}
