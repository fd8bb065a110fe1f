import { setImmediate } from 'node:timers/promises';
import { render } from 'ink-testing-library';
import stripAnsi from 'strip-ansi';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { painter } from '../../source/layout/palette.ts';
import { App, type OutsidePerformers } from '../../source/ui/app.tsx';
import { postingLayoutFor } from '../../source/ui/screens/posting/layout.ts';
import { Store } from '../../source/ui/store.ts';
import { fivePostings } from '../made-up-postings.ts';
import { idle, inks } from './frame.tsx';
import { headless, startWith } from './headless.ts';

interface Options {
  readonly performers?: Partial<OutsidePerformers>;
  readonly browser?: Store;
}

const unmounts: (() => void)[] = [];
afterEach(() => {
  for (const unmount of unmounts.splice(0)) unmount();
});

/** The app on a terminal of 100 by 24: keys go in, lines come out. */
function open({ performers, browser = headless() }: Options = {}) {
  const { stdin, lastFrame, unmount } = render(
    <App store={browser} performers={{ ...idle, ...performers }} paint={painter(inks.plain)} />,
  );
  unmounts.push(unmount);
  const lines = () => stripAnsi(lastFrame() ?? '').split('\n');
  return {
    browser,
    lines,
    type: (bytes: string) => stdin.write(bytes),
    until: (text: string) => expect.poll(() => lines().join('\n'), { interval: 5 }).toContain(text),
  };
}

describe('keys', () => {
  test('that arrive in one chunk are all honoured, in order', async () => {
    const { type, lines, until } = open();
    type('/web\r\t');
    await until('2/3 Why join');
    expect(lines()[0]).toMatch(/^ Web Developer/);
  });

  test('of several bytes are known', async () => {
    const { type, until } = open();
    type('\u001B[B\u001B[B\u001B[C');
    await until(' Support Tech');
    await until('1/3 Who we are');
    type('\u001B[Z\u001B[6~\t');
    await until('2/3 Why join');
  });

  test('for a posting that cannot be shown yet wait for it, and come in order', async () => {
    const browser = new Store(startWith());
    const { type, lines, until } = open({ browser });
    type('/web');
    await until('/ web▏');
    type('\r\t');
    type('\t');
    await setImmediate();
    expect(lines().join('\n')).not.toMatch(/\d\/\d/);
    browser.receive({ kind: 'layout-loaded', layout: postingLayoutFor(false) });
    await until('3/3');
    expect(lines()[0]).toMatch(/^ Web Developer/);
  });

  test('pasted into the search are its text, whatever is in it', async () => {
    const { type, until, browser } = open();
    type('/');
    await until('▏');
    type('\u001B[200~web\rq\u001B[201~');
    await until('/ web q▏');
    expect(browser.snapshot().state.mode).toBe('search');
  });
});

describe('what goes beyond the screen', () => {
  test('is done with the posting under the cursor, and what came of it is told', async () => {
    const copyLink = vi.fn(async () => ({ kind: 'copied', what: 'it' }) as const);
    const { type, until } = open({ performers: { 'copy-links': copyLink } });
    type('jy');
    await until(' copied it');
    expect(copyLink).toHaveBeenCalledExactlyOnceWith({ kind: 'copy-links', postings: [fivePostings[1]] });
  });

  test('^z gives the terminal to whoever stops the process, and draws again after it', async () => {
    const suspend = vi.fn(async () => undefined);
    const { type, until } = open({ performers: { suspend } });
    type('\u001A');
    await expect.poll(() => suspend.mock.calls.length, { interval: 5 }).toBe(1);
    type('jj');
    await until(' ❯ Support Tech');
  });

  test('a request to stop from outside does the same, also one that came before anything was drawn', async () => {
    const suspend = vi.fn(async () => undefined);
    const browser = headless();
    const early = new Store(startWith());
    for (const store of [browser, early]) {
      if (store === early) store.receive({ kind: 'stop-requested' });
      open({ performers: { suspend }, browser: store });
      if (store === browser) store.receive({ kind: 'stop-requested' });
    }
    await expect.poll(() => suspend.mock.calls.length, { interval: 5 }).toBe(2);
  });
});
