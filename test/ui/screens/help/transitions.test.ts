import { describe, expect, test } from 'vitest';
import * as change from '../../../../source/ui/screens/help/transitions.ts';
import { stateWith, view } from '../../made-up-view.ts';

describe('the help', () => {
  test('opens at its start and leads back to where one was', () => {
    const opened = change.showHelp(stateWith({ mode: 'posting', help: { top: 4, from: 'list' } }), view);
    expect(opened).toMatchObject({ mode: 'help', help: { top: 0 } });
    expect(change.closeHelp(opened, view).mode).toBe('posting');
  });

  test('scrolls no further than its last line', () => {
    const top = (from: number, lines: number) =>
      change.scrollHelpBy(lines)(stateWith({ mode: 'help', help: { top: from, from: 'list' } }), view).help
        .top;
    expect([top(0, 1), top(0, -1), top(13, 5)]).toEqual([1, 0, 14]);
    const open = stateWith({ mode: 'help', help: { top: 3, from: 'list' } });
    expect(change.scrollHelpByPage(1)(open, view).help.top).toBe(8);
    expect(change.scrollHelpByPage(-1)(open, view).help.top).toBe(0);
    expect(change.scrollHelpBy(1)(open, { ...view, helpRows: 40 }).help.top).toBe(0);
  });
});
