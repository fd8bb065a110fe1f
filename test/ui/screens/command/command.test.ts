import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../../source/postings/posting.ts';
import { fivePostings } from '../../../made-up-postings.ts';
import { frameOf } from '../../frame.tsx';
import { headless } from '../../headless.ts';

const piped = (command: string, postings: readonly Posting[] = fivePostings.slice(0, 1)) => [
  { kind: 'pipe', postings, command },
];
const back = { kind: 'screen-returned' } as const;

describe('the command line', () => {
  test.each([
    [40, 10],
    [80, 24],
    [120, 40],
  ])('stands in the last line, under the list and the posting, at %i by %i', (columns, rows) => {
    const browser = headless({ size: { columns, rows } });
    const list = frameOf(browser).slice(1, -1);
    browser.press(['|', ...'wc', 'space', ...'-l']);
    expect(frameOf(browser).slice(1, -1)).toEqual(list);
    expect(frameOf(browser).at(-1)).toMatch(/^ \| wc -l▏ {3}Enter run/);
    browser.press(['escape', 'enter']);
    const posting = frameOf(browser).slice(1, -1);
    browser.press(['|']);
    expect(frameOf(browser).slice(1, -1)).toEqual(posting);
  });

  test('gives the posting under the cursor to what was typed, every space of it', () => {
    const browser = headless();
    browser.press(['j', '|', ...'grep "a']);
    browser.paste('  b"\n');
    expect(browser.press(['enter'])).toEqual(piped('grep "a  b" ', fivePostings.slice(1, 2)));
    expect(browser.snapshot().state.mode).toBe('list');
  });

  test('gives all selected postings, and says how many', () => {
    const keys = ['A', 'enter', '|', ...'cat'];
    const browser = headless();
    expect(browser.press([...keys, 'enter'])).toEqual(piped('cat', fivePostings));
    expect(browser.snapshot().state.mode).toBe('posting');
    const typing = headless();
    typing.press(keys);
    expect(frameOf(typing).at(-1)).toMatch(/^ 5 postings \| cat▏/);
  });

  test('runs nothing where nothing was typed, after Esc, or without a posting', () => {
    expect(headless().press(['|', 'space', 'enter'])).toEqual([]);
    expect(headless().press(['|', 'x', 'escape', 'j'])).toEqual([]);
    const empty = headless({ query: 'zzzz' });
    expect(empty.press(['escape', '|', 'x', 'enter'])).toEqual([]);
  });

  test('brings back the commands of before, and what was typed anew', () => {
    const browser = headless();
    const typed = () => browser.snapshot().state.command.text;
    for (const command of ['one', 'two', 'one']) {
      browser.press(['|', ...command, 'enter']);
      browser.receive(back);
    }
    browser.press(['|', ...'new', 'up']);
    expect(typed()).toBe('one');
    browser.press(['up', 'up']);
    expect(typed()).toBe('two');
    browser.press(['down', 'down', 'down']);
    expect(typed()).toBe('new');
    browser.press(['up', 'up', 'ctrl+w', ...'three', 'enter']);
    browser.receive(back);
    expect(browser.snapshot().state.command.before).toEqual(['two', 'one', 'three']);
  });
});
