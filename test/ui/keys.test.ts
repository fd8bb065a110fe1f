import type { Key } from 'ink';
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../source/ui/keys.ts';

const noKey: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};
const keys = (input: string, key: Partial<Key> = {}) => keysOf(input, { ...noKey, ...key });

test.each([
  ['up', { upArrow: true }],
  ['down', { downArrow: true }],
  ['left', { leftArrow: true }],
  ['right', { rightArrow: true }],
  ['pageup', { pageUp: true }],
  ['pagedown', { pageDown: true }],
  ['home', { home: true }],
  ['end', { end: true }],
  ['enter', { return: true }],
  ['escape', { escape: true }],
  ['tab', { tab: true }],
  ['shift+tab', { tab: true, shift: true }],
  ['backspace', { backspace: true }],
  ['backspace', { delete: true }],
] as const)('a key without a character is called %s', (name, key) => {
  expect(keys('', key)).toEqual([name]);
});

test('a character is its own name, with Shift too, and a space has one', () => {
  expect([keys('j'), keys('G', { shift: true }), keys(' '), keys('é'), keys('🚀')]).toEqual([
    ['j'],
    ['G'],
    ['space'],
    ['é'],
    ['🚀'],
  ]);
});

test('a letter with Ctrl is told from the letter', () => {
  expect(keys('d', { ctrl: true })).toEqual(['ctrl+d']);
});

test('a line feed is Enter, as terminals send it that were typed into before the program ran', () => {
  expect(keys('\n')).toEqual(['enter']);
});

test('a key that means nothing gives none', () => {
  expect(keys('')).toEqual([]);
});

describe('keys that arrive in one chunk are all there, in order', () => {
  test.each([
    ['jjj', ['j', 'j', 'j']],
    ['web\r', ['w', 'e', 'b', 'enter']],
    ['\r\r', ['enter', 'enter']],
    ['a b', ['a', 'space', 'b']],
    ['a\tb', ['a', 'tab', 'b']],
    ['ab\u0015c', ['a', 'b', 'ctrl+u', 'c']],
    ['\u0004\u0004', ['ctrl+d', 'ctrl+d']],
    ['é🚀', ['é', '🚀']],
  ])('%j', (chunk, names) => {
    expect(keys(chunk)).toEqual(names);
  });
});

describe('Escape and a key right after it are two keys, though a terminal sends the same for Alt', () => {
  test.each([
    ['a letter', 'j', {}, ['escape', 'j']],
    ['Space', ' ', {}, ['escape', 'space']],
    ['Escape', '\u001B', { escape: true }, ['escape', 'escape']],
    ['Enter', '\r', { return: true }, ['escape', 'enter']],
  ] as const)('%s', (_, input, key, names) => {
    expect(keys(input, { ...key, meta: true })).toEqual(names);
  });
});
