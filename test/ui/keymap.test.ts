import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../source/postings/search/query.ts';
import { defaultKeymap } from '../../source/ui/actions.ts';
import { actionFor, applies, withKeys } from '../../source/ui/keymap.ts';
import { everywhere, type Mode } from '../../source/ui/modes.ts';
import type { Snapshot } from '../../source/ui/snapshot.ts';
import { initialState, type State } from '../../source/ui/state.ts';
import { frameOf } from './frame.tsx';
import { headless } from './headless.ts';

const characters = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at));

const { view } = headless().snapshot();
const { view: viewWhileReading } = headless({ isLoading: true }).snapshot();
const snapshotIn = (mode: Mode, more: Partial<State> = {}) => ({
  state: { ...initialState(parseQuery(''), undefined), mode, ...more },
  view,
});

const boundTo = (key: string, snapshot: Snapshot, picking: boolean) =>
  actionFor(key, defaultKeymap, snapshot, picking);

const comparisonOf = (of: 'postings' | 'versions') => {
  const sheet = { lines: [], starts: [] };
  return { opened: { of, head: () => [], sheet: () => sheet, told: () => [] }, sheet };
};

/** Everything that conditions of rows may depend on. */
const circumstances = (mode: Mode) =>
  [
    snapshotIn(mode),
    snapshotIn(mode, { query: parseQuery('web'), find: 'tea' }),
    snapshotIn(mode, { selected: new Set(['a']) }),
    { ...snapshotIn(mode), view: viewWhileReading },
    { ...snapshotIn(mode), view: { ...view, completion: 'pany:' } },
    { ...snapshotIn(mode), view: { ...view, comparison: comparisonOf('postings') } },
    { ...snapshotIn(mode), view: { ...view, comparison: comparisonOf('versions') } },
  ].flatMap((snapshot) => [
    { snapshot, picking: false },
    { snapshot, picking: true },
  ]);

const rows = defaultKeymap.map((row) => ({
  row,
  called: `${row.keys.join(' ')} in ${row.modes.join(', ')}`,
}));

describe('every action of the keymap', () => {
  test.each(rows)('has keys, modes and something that it does: $called', ({ row }) => {
    expect(row.keys).not.toHaveLength(0);
    expect(row.modes).not.toHaveLength(0);
    expect(row.does ?? row.asks).toBeTypeOf('function');
  });

  test.each(rows)('can be reached by each of its keys in each of its modes: $called', ({ row }) => {
    const unreachable = row.modes.flatMap((mode) =>
      row.keys.filter((key) =>
        circumstances(mode).every(({ snapshot, picking }) => boundTo(key, snapshot, picking) !== row),
      ),
    );
    expect(unreachable).toEqual([]);
  });

  test.each(rows.filter(({ row }) => row.hint))(
    'hints at keys that do something there: $called',
    ({ row }) => {
      const silent = row.modes.flatMap((mode) =>
        circumstances(mode)
          .filter(({ snapshot, picking }) => applies(row, snapshot, picking))
          .flatMap(({ snapshot, picking }) =>
            row.hint?.keys.filter((key) => !boundTo(key, snapshot, picking)),
          ),
      );
      expect(silent).toEqual([]);
    },
  );
});

describe('while text is typed', () => {
  test.each(['search', 'find', 'facets', 'command', 'note'] as const)(
    'no character is a command in %s',
    (mode) => {
      const commands = [...characters, 'space'].filter((key) =>
        circumstances(mode).some(({ snapshot, picking }) => boundTo(key, snapshot, picking)),
      );
      expect(commands).toEqual([]);
    },
  );
});

describe('the keys that the program promises', () => {
  const promised: readonly (readonly [mode: Mode, keys: string, help: string])[] = [
    ['list', 'j down', 'down'],
    ['list', 'k up', 'up'],
    ['search', 'ctrl+n down', 'down while typing'],
    ['search', 'ctrl+p up', 'up while typing'],
    ['list', 'ctrl+d pagedown', 'half a page down'],
    ['list', 'ctrl+u pageup', 'half a page up'],
    ['posting', 'ctrl+d pagedown', 'half a page down'],
    ['posting', 'ctrl+u pageup', 'half a page up'],
    ['list', 'g home', 'first posting'],
    ['list', 'G end', 'last posting'],
    ['posting', 'g home', 'start of the section'],
    ['posting', 'G end', 'end of the section'],
    ['list', '/', 'search'],
    ['search', 'escape', 'leave the search line'],
    ['list', 'enter l right', 'open posting'],
    ['posting', 'escape h left', 'back to the list'],
    ['posting', 'j down', 'a line down'],
    ['posting', 'k up', 'a line up'],
    ['posting', 'tab ]', 'next section'],
    ['posting', 'shift+tab [', 'previous section'],
    ['posting', '1 2 3 4 5 6 7 8 9', 'go to section n'],
    ['posting', 'space', 'next page, through all sections'],
    ['posting', 'b', 'previous page'],
    ['posting', 'J', 'next posting'],
    ['posting', 'K', 'previous posting'],
    ['posting', '/', 'find in the posting'],
    ['posting', 'n', 'next hit'],
    ['posting', 'N', 'previous hit'],
    ['list', 'y', 'copy link'],
    ['posting', 'y', 'copy link'],
    ['list', 'Y', 'copy posting as Markdown'],
    ['posting', 'Y', 'copy posting as Markdown'],
    ['list', 'o', 'open in browser'],
    ['posting', 'o', 'open in browser'],
    ['list', 's', 'change the order'],
    ['list', '?', 'help'],
    ['posting', '?', 'help'],
    ['list', 'q', 'quit'],
    ['posting', 'q', 'quit'],
  ];

  test.each(promised)('in %s: %s', (mode, keys, help) => {
    const found = keys.split(' ').map((key) => boundTo(key, snapshotIn(mode), false)?.help);
    expect(found).toEqual(found.map(() => help));
  });

  test('in pick mode Enter prints where l and → still open', () => {
    const meaning = (mode: Mode, key: string) => boundTo(key, snapshotIn(mode), true)?.help;
    expect(everywhere.map((mode) => meaning(mode, 'enter'))).toEqual([
      'print and exit, in pick mode',
      'print and exit, in pick mode',
      'print and exit, in pick mode',
      undefined,
      undefined,
      'only this value, or any again; after typing ! all but this',
      'run the command with the posting as Markdown',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([meaning('list', 'l'), meaning('list', 'right')]).toEqual(['open posting', 'open posting']);
  });

  test.each(everywhere)('^c and ^z work in %s', (mode) => {
    expect(boundTo('ctrl+c', snapshotIn(mode), false)?.help).toBe('quit with exit code 130');
    expect(boundTo('ctrl+z', snapshotIn(mode), false)?.help).toBe('suspend; fg resumes');
  });
});

describe('an action', () => {
  test('has a name of its own', () => {
    const ids = defaultKeymap.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[a-z]+\.[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('can be given other keys, or none, and the hint shows the first of them', () => {
    const changed = withKeys(
      defaultKeymap,
      new Map([
        ['list.search', ['x', 'ctrl+f']],
        ['list.change-order', []],
      ]),
    );
    const bound = (key: string) => actionFor(key, changed, snapshotIn('list'), false);
    expect([bound('x')?.id, bound('ctrl+f')?.id]).toEqual(['list.search', 'list.search']);
    expect([bound('/'), bound('s')]).toEqual([undefined, undefined]);
    expect(bound('x')?.hint).toEqual({ says: 'search', keys: ['x'] });
    expect(bound('j')).toBe(boundTo('j', snapshotIn('list'), false));
  });

  test('is named on the screen by the key that it has now', () => {
    const keys = new Map([
      ['help.open', ['z']],
      ['list.search', ['x']],
    ]);
    const size = { columns: 100, rows: 24 };
    const frame = frameOf(headless({ keymap: withKeys(defaultKeymap, keys), size }));
    expect(frame[0]).toMatch(/z help$/);
    expect(frame[1]).toContain('press x to search');
    expect(frame.at(-1)).toMatch(/x search .*z help/);
  });
});
