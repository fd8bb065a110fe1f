import { setImmediate } from 'node:timers/promises';
import { render } from 'ink-testing-library';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { painter } from '../../source/layout/palette.ts';
import { App, type Effects } from '../../source/ui/app.tsx';
import { postingLayoutFor } from '../../source/ui/posting-layout.ts';
import { Store } from '../../source/ui/store.ts';
import { fivePostings } from '../made-up-postings.ts';
import { idle, inks } from './frame.tsx';
import { headless, startWith } from './headless.ts';

interface Options {
  readonly effects?: Partial<Effects>;
  readonly ready?: Promise<unknown>;
  readonly browser?: Store;
}

const unmounts: (() => void)[] = [];
afterEach(() => {
  for (const unmount of unmounts.splice(0)) unmount();
});

/** The app on a terminal of 100 by 24: keys go in, lines come out. */
function open({ effects, ready = Promise.resolve(), browser = headless() }: Options = {}) {
  const { stdin, lastFrame, unmount } = render(
    <App {...{ browser, ready }} effects={{ ...idle, ...effects }} paint={painter(inks.plain)} />,
  );
  unmounts.push(unmount);
  const lines = () => lastFrame()?.split('\n') ?? [];
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
    let beReady = () => {};
    const ready = new Promise<void>((resolve) => {
      beReady = resolve;
    });
    const browser = new Store(startWith());
    const { type, lines, until } = open({ ready, browser });
    type('/web');
    await until('/ web▏');
    type('\r\t');
    type('\t');
    await setImmediate();
    expect(lines().join('\n')).not.toMatch(/\d\/\d/);
    browser.layOutWith(postingLayoutFor(false));
    beReady();
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
    const perform = vi.fn(async () => 'copied it');
    const { type, until } = open({ effects: { perform } });
    type('jy');
    await until(' copied it');
    expect(perform).toHaveBeenCalledExactlyOnceWith({ kind: 'copy-link', posting: fivePostings[1] });
  });

  test('^z gives the terminal to whoever stops the process, and draws again after it', async () => {
    const stop = vi.fn(async () => {});
    const { type, until } = open({ effects: { stop } });
    type('\u001A');
    await expect.poll(() => stop.mock.calls.length, { interval: 5 }).toBe(1);
    type('jj');
    await until(' ❯ Support Tech');
  });

  test('a request to stop from outside does the same, until the screen is left', async () => {
    const stop = vi.fn(async () => {});
    const callbacks = new Set<() => void>();
    const onStopRequest = (callback: () => void) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    };
    const { type, until } = open({ effects: { stop, onStopRequest } });
    type('jj');
    await until(' ❯ Support Tech');
    expect(callbacks.size).toBe(1);
    for (const callback of callbacks) callback();
    await expect.poll(() => stop.mock.calls.length, { interval: 5 }).toBe(1);
    type('q');
    await expect.poll(() => callbacks.size, { interval: 5 }).toBe(0);
  });
});
