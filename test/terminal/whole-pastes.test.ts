import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PasteGatherer } from '../../source/terminal/whole-pastes.ts';

const [opening, closing] = ['\u001B[200~', '\u001B[201~'];

/** What is given for input that comes in these pieces. */
const given = (...pieces: readonly string[]) => {
  const gatherer = new PasteGatherer();
  return pieces.map((piece) => gatherer.push(piece));
};

test('keys are given as they come, also those that begin like a paste', () => {
  expect(given('j', '\u001B[A', '\u001B', '[2~', '\u001B[20')).toEqual([
    'j',
    '\u001B[A',
    '\u001B',
    '[2~',
    '\u001B[20',
  ]);
});

test('a paste is given when its end has come, and keys around it stay where they were', () => {
  expect(given(`/${opening}ab`, 'cd', `e${closing}j`)).toEqual([`/${opening}`, '', `abcde${closing}j`]);
});

test('wherever the pieces part, the same is given in all', () => {
  const inputs = fc.array(fc.constantFrom('j', '\u001B', opening, closing, 'text', '\u001B[2'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(inputs, fc.array(fc.nat(40), { maxLength: 6 }), (parts, cuts) => {
      const input = parts.join('');
      const sorted = [0, ...cuts.filter((cut) => cut < input.length).sort((a, b) => a - b), input.length];
      const pieces = sorted.slice(1).map((cut, at) => input.slice(sorted[at], cut));
      expect(given(...pieces).join('')).toBe(given(input).join(''));
    }),
  );
});

test('of a paste no more is kept than can be used, however long it is', () => {
  const gatherer = new PasteGatherer();
  gatherer.push(opening);
  for (let piece = 0; piece < 1000; piece++) expect(gatherer.push('x'.repeat(5000))).toBe('');
  expect(gatherer.push(closing).length).toBeLessThan(11_000);
});

test('Ctrl-C alone ends a paste whose end is lost', () => {
  expect(given(`${opening}abc`, '\u0003', 'j')).toEqual([opening, `abc${closing}\u0003`, 'j']);
});
