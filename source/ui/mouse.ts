import type { Line, Target } from '../layout/line.ts';
import { textWidth } from '../layout/width.ts';
import type { Message } from './messages.ts';
import type { Mode } from './modes.ts';
import { frameLines } from './screens/index.ts';
import type { Store } from './store.ts';

/** Something done with the mouse; column and row count from 0. */
interface Happened {
  readonly kind: 'pressed' | 'wheel-up' | 'wheel-down';
  readonly column: number;
  readonly row: number;
}

/** What the wheel does, by mode: the actions for up and down. */
const wheel: Readonly<Partial<Record<Mode, readonly [up: string, down: string]>>> = {
  list: ['list.up', 'list.down'],
  search: ['search.up', 'search.down'],
  posting: ['posting.up', 'posting.down'],
  find: ['posting.up', 'posting.down'],
  facets: ['facets.up', 'facets.down'],
  help: ['help.up', 'help.down'],
  comparison: ['comparison.up', 'comparison.down'],
};

const rowsATurn = 3;

/** What a click or a turn of the wheel means: the same as keys would. Where nothing stands it means nothing. */
export function mouseMessages({ kind, column, row }: Happened, store: Store): readonly Message[] {
  const { state, view } = store.snapshot();
  if (kind !== 'pressed') {
    const id = wheel[state.mode]?.[kind === 'wheel-up' ? 0 : 1];
    return id === undefined ? [] : Array.from({ length: rowsATurn }, () => ({ kind: 'action-chosen', id }));
  }
  const target = targetAt(frameLines(store.snapshot(), store.setting)[row] ?? [], column);
  if (target === undefined || target === 'nothing') return [];
  if ('section' in target) return [{ kind: 'action-chosen', id: 'posting.section', nth: target.section }];
  if (state.mode !== 'list' && state.mode !== 'search') return [];
  if (target.posting === view.posting?.key) return [{ kind: 'action-chosen', id: `${state.mode}.open` }];
  return [{ kind: 'posting-chosen', key: target.posting }];
}

/** What stands at a column of a line: what the last piece that says it, there or before, leads to. */
export function targetAt(line: Line, column: number): Target | undefined {
  let at = 0;
  let target: Target | undefined;
  for (const piece of line) {
    if (at > column) break;
    target = piece.target ?? target;
    at += textWidth(piece.text);
  }
  return at > column ? target : undefined;
}
