import { describe, expect, test } from 'vitest';
import { glyphsFor } from '../../../../source/layout/glyphs.ts';
import { commonMarks } from '../../../../source/postings/marks/marks.ts';
import { fivePostings } from '../../../made-up-postings.ts';
import { Marking, marked } from '../../marking.ts';

const [sre, oldSre, support, web, community] = fivePostings.map(({ key }) => key) as [
  string,
  string,
  string,
  string,
  string,
];

/** The rows of the list, as far as the role. */
const rowsOf = (marking: Marking) =>
  marking
    .lines()
    .slice(3, 8)
    .map((line) => line.slice(0, 14).trimEnd());

const noticeOf = (marking: Marking) => marking.browser.snapshot().state.notice;

describe('a key that marks', () => {
  test.each([
    ['+', 'saved'],
    ['=', 'saved'],
    ['a', 'applied'],
  ])('%s says %s of the posting under the cursor, whose row tells it from then on', (key, name) => {
    const marking = new Marking();
    marking.press('j', key);
    expect(marking.said).toMatchObject([[{ posting: { key: oldSre }, said: { set: name } }]]);
    expect(rowsOf(marking)[1]).toBe(` ❯ ${commonMarks.named(name).sign} Service R`);
    expect(noticeOf(marking)).toBe(`${name} today · e note · u undo`);
  });

  test.each(commonMarks.rows.map(({ name, letter }) => [letter, name] as const))(
    'm and %s says %s',
    (letter, name) => {
      const marking = new Marking();
      marking.press('m', letter);
      expect(marking.said).toMatchObject([[{ posting: { key: sre }, said: { set: name } }]]);
      expect(marking.browser.snapshot().state.mode).toBe('list');
    },
  );

  test('m and - takes the mark away, where there is one', () => {
    const marking = new Marking(new Map([[sre, marked('offer')]]));
    marking.press('m', '-');
    expect(marking.said).toMatchObject([[{ said: { set: 'none' } }]]);
    marking.press('m', '-');
    expect(marking.said).toHaveLength(1);
    expect(noticeOf(marking)).toBe('There is no mark to take away.');
  });

  test('a letter that is no mark’s does nothing, and Esc goes back', () => {
    const marking = new Marking();
    marking.press('m', 'q', 'j', '/', 'space', 'enter');
    expect(marking.browser.snapshot().state).toMatchObject({ mode: 'mark', cursor: 0 });
    marking.press('escape');
    expect(marking.browser.snapshot().state.mode).toBe('list');
    expect(marking.said).toEqual([]);
  });

  test('works in a posting as in the list', () => {
    const marking = new Marking();
    marking.press('enter', 'a');
    expect(marking.said).toMatchObject([[{ posting: { key: sre }, said: { set: 'applied' } }]]);
    expect(marking.lines()[2]).toBe(' applied today');
  });

  test('marks work while a query stands, and letters of a query are no marks', () => {
    const marking = new Marking();
    marking.press('/', ...'max', 'escape');
    expect(marking.said).toEqual([]);
    marking.press('escape', '/', ...'web', 'escape', '+');
    expect(marking.said).toMatchObject([[{ posting: { key: web } }]]);
  });

  test('says that a posting has the mark already, and says nothing of it', () => {
    const marking = new Marking(new Map([[sre, marked('applied', '2026-01-02')]]));
    marking.press('a');
    expect(noticeOf(marking)).toBe('applied already');
    marking.press('+');
    expect(noticeOf(marking)).toBe('applied already');
    expect(marking.said).toEqual([]);
  });

  test('+ again saves it no longer; the mark of before comes back when a posting is hidden no longer', () => {
    const marking = new Marking();
    marking.press('+', '+');
    expect(marking.said).toMatchObject([[{ said: { set: 'saved' } }], [{ said: { set: 'none' } }]]);
    const history = [
      { at: Date.UTC(2025, 10, 24, 12), id: sre, set: 'applied' },
      { at: Date.UTC(2026, 0, 2, 12), id: sre, set: 'hidden' },
    ];
    const record = { keys: [sre], history, events: history, notes: [], isRead: false };
    const hidden = new Marking(new Map([[sre, marked('hidden', '2026-01-02', { record })]]));
    hidden.press('X', 'g', 'x');
    expect(hidden.said).toMatchObject([[{ said: { set: 'applied', on: '2025-11-24' } }]]);
    expect(noticeOf(hidden)).toMatch(/^no longer hidden/);
  });

  test('. gives the last mark to another posting', () => {
    const marking = new Marking();
    marking.press('.');
    expect(noticeOf(marking)).toBe('No mark has been given yet.');
    marking.press('m', 'i', 'j', 'j', '.');
    expect(marking.said).toMatchObject([
      [{ posting: { key: sre }, said: { set: 'interview' } }],
      [{ posting: { key: support }, said: { set: 'interview' } }],
    ]);
  });

  test('keys behind it in one chunk are for what is under the cursor then', () => {
    const marking = new Marking();
    const effects = marking.browser.press(['x', 'x']);
    expect(effects).toHaveLength(1);
    marking.answer(effects);
    expect(marking.said.map(([first]) => first?.posting.key)).toEqual([sre, oldSre]);
  });

  test('leaves the row as it is and says why if it was not kept', () => {
    const marking = new Marking();
    const before = marking.lines();
    marking.browser.press(['a']);
    marking.browser.receive({ kind: 'effect-failed', notice: 'not kept: disk full' });
    expect(marking.lines().at(-1)).toBe(' not kept: disk full');
    expect(marking.lines().slice(0, -1)).toEqual(before.slice(0, -1));
    marking.press('j');
    expect(marking.browser.snapshot().state.cursor).toBe(1);
  });
});

describe('several selected postings', () => {
  test('are marked in the order of the list, undone together, and counted', () => {
    const marking = new Marking();
    marking.press('j', 'j', 'space', 'g', 'space', 'a');
    expect(marking.said.map((said) => said.map(({ posting }) => posting.key))).toEqual([[sre, support]]);
    expect(noticeOf(marking)).toMatch(/^applied \(2\) · /);
    marking.press('u');
    expect(marking.known.size).toBe(0);
  });

  test('those that have the mark already are not counted', () => {
    const marking = new Marking(new Map([[web, marked('interview')]]));
    marking.press('A', '+');
    expect(noticeOf(marking)).toMatch(/^saved \(4 of 5\) · /);
    expect(marking.said[0]).toHaveLength(4);
  });

  test('are no longer selected once they are hidden', () => {
    const marking = new Marking();
    marking.press('space', 'space', 'x');
    expect(marking.browser.snapshot().state.selected.size).toBe(0);
    expect(marking.browser.snapshot().view.posting?.key).toBe(support);
  });
});

describe('hidden postings', () => {
  test('go, the cursor stands on the next one, and how many there are stays in sight', () => {
    const marking = new Marking();
    marking.press('j', 'j', 'x');
    expect(rowsOf(marking)).toEqual([
      '     Service R',
      '     Service R',
      ' ❯   Web Devel',
      '     Community',
      '',
    ]);
    expect(marking.lines()[0]).toMatch(/ 1 hidden · X {2}\? help$/);
    expect(noticeOf(marking)).toBe('hidden today · u undo');
  });

  test('the last one leaves the cursor on the one before', () => {
    const marking = new Marking();
    marking.press('G', 'x');
    expect(rowsOf(marking)[3]).toBe(' ❯   Web Devel');
  });

  test('X shows them, with their sign, and hides them again', () => {
    const marking = new Marking(new Map([[oldSre, marked('hidden')]]));
    expect(marking.browser.snapshot().view.results).toHaveLength(4);
    marking.press('X');
    expect(rowsOf(marking)[1]).toBe('   x Service R');
    expect(marking.lines()[0]).toContain('1 hidden shown · X');
    marking.press('X');
    expect(rowsOf(marking)[1]).toBe('     Support T');
  });

  test('come back under the cursor when that is undone', () => {
    const marking = new Marking();
    marking.press('j', 'x', 'G', 'u');
    expect(rowsOf(marking)[1]).toBe(' ❯ Service Rel');
  });

  test('one that is read stays until one goes back to the list', () => {
    const marking = new Marking();
    marking.press('j', 'enter', 'x');
    expect(marking.browser.snapshot().view.posting?.key).toBe(oldSre);
    expect(marking.lines()[2]).toBe(' hidden today');
    marking.press('escape');
    expect(marking.browser.snapshot().view.results.map(({ key }) => key)).not.toContain(oldSre);
    expect(marking.browser.snapshot().view.posting?.key).toBe(support);
  });

  test('are counted for what a query finds', () => {
    const marking = new Marking(new Map([[oldSre, marked('hidden')]]));
    marking.press('/', ...'web', 'escape');
    expect(marking.lines()[0]).not.toContain('hidden');
  });
});

test('what is read stays so when something else is undone', () => {
  const marking = new Marking();
  marking.press('a', 'j', 'j', 'enter', 'u');
  expect(marking.known.size).toBe(0);
  expect(marking.browser.snapshot().view.posting?.key).toBe(support);
});

describe('a note', () => {
  test('is typed in the last line, letters and spaces as they are', () => {
    const marking = new Marking();
    marking.press('e', ...'ask  Jane, a x', 'enter');
    expect(marking.said).toMatchObject([[{ posting: { key: sre }, said: { note: 'ask  Jane, a x' } }]]);
    expect(noticeOf(marking)).toMatch(/^note kept · /);
  });

  test('of nothing, or given up, says nothing', () => {
    const marking = new Marking();
    marking.press('e', ' ', 'enter', 'e', 'a', 'escape');
    expect(marking.said).toEqual([]);
    expect(marking.browser.snapshot().state.mode).toBe('list');
  });

  test('is made on all selected postings, as the line says', () => {
    const marking = new Marking();
    marking.press('space', 'space', 'e', 'o', 'k');
    expect(marking.lines().at(-1)).toMatch(/^ note on 2: ok▏ {3}Enter keep/);
    marking.press('enter');
    expect(marking.said[0]?.map(({ posting }) => posting.key)).toEqual([sre, oldSre]);
  });

  test('E asks for it in an editor', () => {
    const marking = new Marking();
    expect(marking.browser.press(['E'])).toMatchObject([
      { kind: 'note-in-editor', postings: [{ key: sre }] },
    ]);
  });
});

describe('what is known', () => {
  const before = {
    role: 'Platform Engineer',
    on: '2025-03-03',
    mark: { name: 'rejected', on: '2025-04-01' },
  };
  const known = new Map([
    [sre, marked('applied', '2025-11-24', { contact: 'Jane', due: '2026-01-20', before })],
    [web, { ...marked('saved'), before }],
  ]);

  test('stands above a posting’s text', () => {
    const marking = new Marking(known);
    marking.press('enter');
    expect(marking.lines().slice(2, 4)).toEqual([
      ' applied 24 Nov 2025 via Jane · follow up Tue',
      ' You applied here before: Platform Engineer, 3 Mar 2025, rejected',
    ]);
    expect(marking.lines()).toHaveLength(24);
  });

  test('stands in the preview', () => {
    const marking = new Marking(known, { size: { columns: 120, rows: 40 } });
    const beside = marking.lines().map((line) => line.split('│ ')[1]);
    expect(beside).toContain('applied 24 Nov 2025 via Jane · follow up Tue');
    expect(beside).toContain('You applied here before: Platform Engineer, 3 Mar 2025,');
    expect(beside).toContain('rejected');
  });

  test('stands in the last line of a list without one', () => {
    expect(new Marking(known).lines().at(-1)).toMatch(/^ applied 24 Nov 2025 via Jane/);
  });

  test.each([
    [40, 10],
    [80, 24],
    [120, 40],
  ])('fills no more than a window of %i by %i, on whatever screen', (columns, rows) => {
    for (const keys of [[], ['enter'], ['m'], ['i'], ['e', 'a'], ['enter', 'm'], ['enter', 'e']]) {
      const marking = new Marking(known, { size: { columns, rows } });
      marking.press(...keys);
      expect(marking.lines()).toHaveLength(rows);
      expect(marking.lines().filter((line) => line.length > columns)).toEqual([]);
    }
  });

  test('i tells all of it, and scrolls', () => {
    const events = [
      { at: Date.UTC(2025, 10, 24, 12), id: sre, set: 'applied', note: 'by mail', on: '2025-11-24' },
      { at: Date.UTC(2026, 0, 3, 12), id: sre, set: 'offer' },
      { at: Date.UTC(2026, 0, 4, 12), id: sre, undo: Date.UTC(2026, 0, 3, 12) },
    ];
    const record = { keys: [sre], history: events.slice(0, 1), events, notes: [], isRead: true };
    const notes = [{ text: 'by mail\nand by phone', on: '2025-11-24' }];
    const marking = new Marking(new Map([[sre, marked('applied', '2025-11-24', { record, notes, before })]]));
    marking.press('i');
    const shown = marking.lines().map((line) => line.trim());
    expect(shown).toContain('24 Nov 2025  by mail');
    expect(shown).toContain('and by phone');
    expect(shown).toContain('3 Jan        offer (taken back)');
    expect(shown).toContain('24 Nov 2025  applied, note: by mail');
    marking.browser.resize({ columns: 40, rows: 10 });
    expect(marking.lines().at(-1)).toMatch(/more lines/);
    marking.press(...Array.from({ length: 40 }, () => 'space'));
    expect(
      marking
        .lines()
        .slice(-4, -2)
        .map((line) => line.trim())
        .join(''),
    ).toBe(sre);
    marking.press('i');
    expect(marking.browser.snapshot().state.mode).toBe('list');
  });
});

test('a list of which nobody said anything looks as if there were no marks', () => {
  const never = new Marking().lines();
  expect(rowsOf(new Marking())[0]).toBe(' ❯ Service Rel');
  const onlyNotes = new Marking(new Map([[community, { ...marked('saved'), mark: undefined } as never]]));
  expect(onlyNotes.lines().slice(0, -1)).toEqual(never.slice(0, -1));
});

test('every sign has one in ASCII', () => {
  for (const { name, letter } of commonMarks.rows) {
    const marking = new Marking(new Map([[sre, marked(name)]]), { glyphs: glyphsFor({ ascii: true }) });
    marking.press(...(name === 'hidden' ? ['X', 'g'] : []));
    expect(rowsOf(marking)[0]).toBe(` > ${letter} Service R`);
  }
});

test('in pick mode marks work too, and Enter still prints', () => {
  const marking = new Marking(new Map(), { picking: true });
  marking.press('a');
  expect(marking.said).toHaveLength(1);
  expect(marking.browser.press(['enter'])).toMatchObject([{ kind: 'print', postings: [{ key: sre }] }]);
});

test('a query asks for marks, also for those that hide, and follows what is said', () => {
  const marking = new Marking(new Map([[oldSre, marked('hidden')]]));
  const found = () => marking.browser.snapshot().view.results.map(({ key }) => key);
  marking.press('/', ...'is:hidden', 'escape');
  expect(found()).toEqual([oldSre]);
  expect(marking.lines()[0]).not.toContain('1 hidden');
  marking.press('escape', '/', ...'is:applied', 'escape');
  expect(found()).toEqual([]);
  marking.press('escape', 'a', '/', ...'is:applied', 'escape');
  expect(found()).toEqual([sre]);
  marking.press('u');
  expect(found()).toEqual([]);
});

test('f offers marks with how many postings have them, and writes one into the query', () => {
  const marking = new Marking(
    new Map([
      [sre, marked('offer')],
      [web, marked('hidden')],
    ]),
    // Everything is counted at once.
    { clock: { now: () => 0, soon: () => {} } },
  );
  marking.press('f', ...'mark h');
  const rows = marking.lines().map((line) => line.trim().replace(/ +/g, ' '));
  expect(rows).toEqual(expect.arrayContaining(['Mark', '❯ hidden 1']));
  marking.press('enter', 'escape');
  expect(marking.browser.snapshot().state.query.text).toBe('is:hidden');
  expect(marking.browser.snapshot().view.results.map(({ key }) => key)).toEqual([web]);
});

test('a header with too much to tell leaves out what matters least', () => {
  const many = new Map([[oldSre, marked('hidden')]]);
  const marking = new Marking(many, { size: { columns: 40, rows: 10 } });
  expect(marking.lines()[0]).toMatch(/^ npm-jobs .* 1 hidden · X {2}\? help$/);
  marking.press('space', 'space', 'k', '/', ...'text:tea', 'escape');
  expect(marking.lines()[0]).toMatch(/^ npm-jobs .*selected/);
});
