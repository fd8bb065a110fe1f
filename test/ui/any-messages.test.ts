import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openComparison } from '../../source/commands/open-comparison.ts';
import { widthOf } from '../../source/layout/cut-and-fill.ts';
import { glyphsFor } from '../../source/layout/glyphs.ts';
import { textOf } from '../../source/layout/line.ts';
import { createFinder } from '../../source/postings/search/finder.ts';
import { defaultKeymap } from '../../source/ui/actions.ts';
import { isEnding } from '../../source/ui/effects.ts';
import type { Message } from '../../source/ui/messages.ts';
import { frameLines } from '../../source/ui/screens/index.ts';
import { postingLayoutFor } from '../../source/ui/screens/posting/layout.ts';
import type { Clock } from '../../source/ui/search-job.ts';
import { isTooSmall } from '../../source/ui/window.ts';
import { fivePostings, madeUp } from '../made-up-postings.ts';
import { hostileStrings } from '../postings/text/hostile-strings.ts';
import { Headless } from './headless.ts';
import { Marking } from './marking.ts';

const look = { glyphs: glyphsFor({ ascii: false }), isBracketed: true };

/** A message, postings that the finder is given before, or a turn for a search that takes long. */
type Happening =
  | Message
  | { readonly kind: 'postings-read'; readonly role: string }
  | { readonly kind: 'turn' };

const keys = [...new Set(defaultKeymap.flatMap((action) => action.keys)), ...'aw:"!x0', 'ü', '語', 'f5'];
const roles = [
  'Web Writer',
  'Engineer of engines',
  '日本語のエンジニア'.repeat(9),
  'e\u0301',
  'x'.repeat(200),
];

const happenings: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Happening> }[] = [
  {
    weight: 9,
    arbitrary: fc
      .array(fc.constantFrom(...keys), { minLength: 1, maxLength: 6 })
      .map((pressed) => ({ kind: 'keys-pressed', keys: pressed })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ columns: fc.integer({ min: 1, max: 160 }), rows: fc.integer({ min: 1, max: 50 }) })
      .map((size) => ({ kind: 'window-resized', size })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...Object.values(hostileStrings))
      .map((text) => ({ kind: 'text-pasted', text })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...roles).map((role) => ({ kind: 'postings-read', role })) },
  { weight: 3, arbitrary: fc.constant({ kind: 'turn' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Message>(
      { kind: 'layout-loaded', layout: postingLayoutFor(true) },
      { kind: 'loading-ended', notice: 'one thing could not be read' },
      { kind: 'copied', what: 'https://jobs.example/'.repeat(20) },
      { kind: 'comparison-opened', comparison: openComparison(fivePostings.slice(0, 3), look) },
      { kind: 'stop-requested' },
    ),
  },
];

const runs = fc.record({
  happenings: fc.array(fc.oneof(...happenings), { maxLength: 40 }),
  picking: fc.boolean(),
  query: fc.constantFrom('', 'engineer', 'text:docker', 'zzz'),
});

/** A store whose searches take several turns, and what makes something happen to it. */
function open({ picking, query }: { readonly picking: boolean; readonly query: string }) {
  const waiting: (() => void)[] = [];
  let time = 0;
  const now = () => {
    time += 5;
    return time;
  };
  const clock: Clock = { now, soon: (callback) => void waiting.push(callback) };
  const finder = createFinder(fivePostings);
  const browser = new Headless({ finder, picking, query, clock, isLoading: true });
  const marking = new Marking(new Map(), {}, browser);
  let added = 0;
  const make = (happening: Happening) => {
    if (happening.kind === 'turn') {
      for (const callback of waiting.splice(0)) callback();
    } else if (happening.kind === 'postings-read') {
      const postings = [madeUp({ role: happening.role, key: `added ${added++}` })];
      finder.add(postings);
      browser.receive({ kind: 'postings-added', postings });
    } else browser.receive(happening);
    marking.press();
  };
  return { browser, make, marking };
}

/** What is wrong with what a store shows. */
function faultsOf({ setting, snapshot }: Headless): readonly string[] {
  const { state, view } = snapshot();
  const lines = frameLines(snapshot(), setting);
  const rows = isTooSmall(view.size) ? 1 : view.size.rows;
  return [
    lines.length === rows ? '' : `${lines.length} lines for ${rows} rows`,
    ...lines.map((line) => (widthOf(line) <= view.size.columns ? '' : `too wide: ${textOf(line)}`)),
    view.posting === view.results[state.cursor] ? '' : 'the posting is not the one under the cursor',
  ].filter((fault) => fault !== '');
}

/** On a machine with much else to do fewer runs have to do. */
const budget = { interruptAfterTimeLimit: 3000 };

test('whatever happens, the frame fits the window, and the cursor stands on a match', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const { browser, make } = open(run);
      for (const happening of run.happenings) {
        make(happening);
        expect(faultsOf(browser), JSON.stringify(happening)).toEqual([]);
      }
    }),
    budget,
  );
});

test('wherever one is, Escape leads home', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const { browser, make, marking } = open(run);
      for (const happening of run.happenings) make(happening);
      make({ kind: 'layout-loaded', layout: postingLayoutFor(true) });
      make({ kind: 'screen-returned' });
      fc.pre(!marking.asked.some(isEnding));
      for (let times = 0; times < 6; times++) {
        // A key that waited may have given the screen away again.
        make({ kind: 'screen-returned' });
        marking.press('escape');
      }
      expect(browser.snapshot().state).toMatchObject({ mode: 'list', query: { text: '' }, find: '' });
    }),
    budget,
  );
});
