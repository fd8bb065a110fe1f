import { describe, expect, test } from 'vitest';
import { widthOf } from '../../source/layout/cut-and-fill.ts';
import { createFinder } from '../../source/postings/search/finder.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import { viewDeriver } from '../../source/ui/derive.ts';
import { firstAnchor, lastTop, topOf } from '../../source/ui/screens/posting/anchors.ts';
import type { Chapter } from '../../source/ui/screens/posting/chapter.ts';
import { hitsFrom } from '../../source/ui/screens/posting/hits.ts';
import { postingLayoutFor } from '../../source/ui/screens/posting/layout.ts';
import { silent } from '../../source/ui/source-state.ts';
import { initialState, type State } from '../../source/ui/state.ts';
import { noPostings, withPostings } from '../../source/ui/totals.ts';
import type { Size } from '../../source/ui/window.ts';
import { fivePostings, madeUp, madeUpSection, paragraphs } from '../made-up-postings.ts';
import { startWith } from './headless.ts';

const layout = postingLayoutFor(false);

const totals = withPostings(noPostings, fivePostings);
const usual: Size = { columns: 80, rows: 24 };

type Changes = Partial<Omit<State, 'query'>> & { readonly query?: string };

const linesIn = (chapter: Chapter | undefined) => chapter?.parts.flatMap(({ lines }) => lines) ?? [];

function viewOf({ query = '', ...more }: Changes = {}, size = usual, postings = fivePostings) {
  const state = { ...initialState(parseQuery(query), undefined), ...more };
  const finder = createFinder(postings);
  const results = finder.find(state.query, state.order);
  return viewDeriver(startWith({ finder }))({ state, size, layout, results, totals, sources: silent });
}

test('from 100 columns on there are two panes', () => {
  expect([99, 100].map((columns) => viewOf({}, { columns, rows: 24 }).wide)).toEqual([false, true]);
});

test('without an order the newest come first, and the best where something is searched for', () => {
  expect(viewOf().order).toBe('newest');
  expect(viewOf({ query: 'engineer' }).order).toBe('relevance');
  expect(viewOf({ query: 'team:web' }).order).toBe('newest');
  expect(viewOf({ query: 'engineer', order: 'oldest' }).order).toBe('oldest');
});

test('the posting is the one under the cursor, and none where nothing was found', () => {
  expect(viewOf({ cursor: 3 }).posting?.role).toBe('Web Developer');
  expect(viewOf({ cursor: 3, query: 'tech' }).posting?.role).toBe('Support Tech');
  expect(viewOf({ query: 'zzzzzz' }).posting).toBeUndefined();
});

describe('the open posting', () => {
  const long = madeUp({ role: 'Writer', sections: [madeUpSection('Why', 'many words '.repeat(60).trim())] });

  test('has its facts as the last section', () => {
    const { chapters } = viewOf();
    expect(chapters.map(({ heading }) => heading)).toEqual([
      'Who we are',
      "What you'll do",
      'Why join',
      'Facts',
    ]);
    expect(linesIn(chapters.at(-1)).map(({ line }) => line.map(({ text }) => text).join(''))).toContain(
      'Team: Services',
    );
  });

  test.each([
    [40, 38],
    [80, 78],
    [300, 80],
  ])('in %i columns is wrapped at %i', (columns, width) => {
    const { chapters } = viewOf({}, { columns, rows: 24 }, [long]);
    const widest = Math.max(
      ...chapters.flatMap((chapter) => linesIn(chapter).map(({ line }) => widthOf(line))),
    );
    expect(widest).toBeLessThanOrEqual(width);
    expect(widest).toBeGreaterThan(width - 'many words'.length);
  });

  test('a paragraph keeps its place in every width', () => {
    const posting = madeUp({
      role: 'Writer',
      sections: [madeUpSection('Why', `${'many words '.repeat(30)}\n\nHere.\n\n${paragraphs('And', 30)}`)],
    });
    const [narrow, wide] = [40, 200].map((columns) => viewOf({}, { columns, rows: 12 }, [posting]));
    const here = linesIn(narrow?.chapters[0]).find(({ line }) => line[0]?.text === 'Here.');
    const place = { chapter: 0, offset: here?.offset ?? 0 };
    const shown = wide && linesIn(wide.chapters[0])[topOf(wide, place).line]?.line[0]?.text;
    expect(shown).toBe('Here.');
  });

  test('the last page is full: its end stands in the last line', () => {
    const view = viewOf();
    const lines = linesIn(view.chapters[0]).length;
    expect(lastTop(view, 0)).toEqual({ part: 0, line: lines - view.textRows });
    expect(topOf(view, { chapter: 0, offset: Number.POSITIVE_INFINITY })).toEqual(lastTop(view, 0));
    expect(lastTop(view, 2)).toEqual({ part: 0, line: 0 });
  });

  test('what is looked for is counted wherever it stands, in the facts too', () => {
    const hits = (more: Changes) =>
      [...hitsFrom(viewOf(more), firstAnchor)].map(({ chapter, times }) => [chapter, times]);
    expect(hits({ find: 'docker' })).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(hits({ find: 'Oakland' })).toEqual([[3, 1]]);
    expect(hits({ query: 'text:docker' })).toHaveLength(2);
    expect(hits({ query: 'text:docker', find: 'so is' })).toEqual([[2, 1]]);
    expect(hits({})).toEqual([]);
  });
});

test('what was laid out is remembered while one moves', () => {
  const derive = viewDeriver(startWith());
  const state = initialState(parseQuery('engineer'), undefined);
  const model = { state, size: usual, layout, results: fivePostings, totals, sources: silent };
  const before = derive(model);
  const after = derive({ ...model, state: { ...state, mode: 'posting', anchor: { chapter: 1, offset: 3 } } });
  expect(after.chapters).toBe(before.chapters);
});

describe('before the text of postings can be read', () => {
  const derive = viewDeriver(startWith());
  const sections = [
    { ...madeUpSection('Why', 'It *begins*.'), lead: 'It begins.' },
    madeUpSection('Who', 'We.'),
  ];
  const early = derive({
    state: initialState(parseQuery('text:docker'), undefined),
    size: { columns: 120, rows: 24 },
    layout: undefined,
    results: [madeUp({ role: 'Baker', sections })],
    totals,
    sources: silent,
  });

  test('it is known how those sections begin that say so', () => {
    expect(early.leads).toEqual(['It begins.', undefined]);
  });

  test('what needs the text is empty', () => {
    expect([early.chapters, early.excerpts]).toEqual([[], []]);
  });
});
