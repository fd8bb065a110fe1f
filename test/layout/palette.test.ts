import stripAnsi from 'strip-ansi';
import { describe, expect, test } from 'vitest';
import type { Line, Piece } from '../../source/layout/line.ts';
import { type Abilities, painter } from '../../source/layout/palette.ts';

const bare: Abilities = { colors: 0, attributes: false, links: false };
const attributes: Abilities = { colors: 0, attributes: true, links: false };
const colors: Abilities = { colors: 1, attributes: true, links: false };

const looks: readonly Omit<Piece, 'text'>[] = [
  { style: 'title' },
  { style: 'heading' },
  { style: 'dim' },
  { style: 'selected' },
  { style: 'key' },
  { style: 'brand' },
  { style: 'error' },
  { highlighted: true },
  { strong: true },
  { emphasis: true },
  { deleted: true },
  { code: true },
  { link: 'https://npm.example' },
];
const everything: Line = looks.map((look) => ({ ...look, text: 'x' }));

/** The numbers of all SGR sequences in a text. */
const codes = (text: string) => [...text.matchAll(/\u001B\[([\d;]*)m/g)].map(([, code]) => code);
const isColor = (code: string | undefined) => /^(3[0-8]|4[0-8]|9[0-7]|10[0-7])\b/.test(code ?? '');

test('with nothing but characters, only characters are written', () => {
  expect(painter(bare)(everything)).toBe('x'.repeat(everything.length));
  expect(painter({ ...bare, links: true })(everything)).toBe('x'.repeat(everything.length));
});

test('without colours there are attributes and no colour', () => {
  const painted = codes(painter(attributes)(everything));
  expect(painted).toEqual(expect.arrayContaining(['1', '2', '3', '4', '9']));
  expect(painted.filter(isColor)).toEqual([]);
});

test('with colours only the sixteen of the terminal’s theme are used, whatever it can show', () => {
  for (const level of [1, 2, 3] as const) {
    const painted = codes(painter({ ...colors, colors: level })(everything));
    expect(painted.some(isColor)).toBe(true);
    expect(painted.filter((code) => /^[34]8/.test(code ?? ''))).toEqual([]);
  }
});

test('a match is told by more than its colour', () => {
  for (const ink of [attributes, colors])
    expect(codes(painter(ink)([{ text: 'x', highlighted: true }]))).toEqual(
      expect.arrayContaining(['1', '4']),
    );
});

test('looks add up, and a piece without one has none', () => {
  expect(codes(painter(attributes)([{ text: 'x', strong: true, emphasis: true }]))).toEqual(
    expect.arrayContaining(['1', '3']),
  );
  expect(painter(colors)([{ text: 'plain' }])).toBe('plain');
});

test('the characters stay the same in every ink', () => {
  for (const ink of [bare, attributes, colors])
    expect(stripAnsi(painter(ink)(everything))).toBe(painter(bare)(everything));
});

describe('links', () => {
  const linked = (link: string, ink: Partial<Abilities> = {}) =>
    painter({ ...attributes, links: true, ...ink })([{ text: 'x', link }]);
  const target = (text: string) => /\u001B\]8;;([^\u0007]*)\u0007.*x.*\u001B\]8;;\u0007/.exec(text)?.[1];

  test('to the web and to a mailbox can be clicked', () => {
    expect(target(linked('https://npm.example/a'))).toBe('https://npm.example/a');
    expect(target(linked('http://npm.example/a'))).toBe('http://npm.example/a');
    expect(target(linked('mailto:jobs@npm.example'))).toBe('mailto:jobs@npm.example');
  });

  test('to anything else are text', () => {
    for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'data:,x', 'vscode://x', 'x', ''])
      expect(linked(link), link).not.toContain('\u001B]');
  });

  test('cannot break out of their sequence', () => {
    expect(target(linked('https://npm.example/\u0007\u001B]0;owned\u0007'))).toMatch(/^[\x20-\x7E]+$/);
  });

  test('are not sent where they cannot be clicked', () => {
    expect(linked('https://npm.example', { links: false })).not.toContain('\u001B]');
    expect(linked('https://npm.example', { attributes: false })).toBe('x');
  });
});
