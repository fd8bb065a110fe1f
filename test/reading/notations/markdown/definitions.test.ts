import { expect, test } from 'vitest';
import { withDefinitions } from '../../../../source/reading/notations/markdown/definitions.ts';

/** The texts of sections with these texts, with the definitions that each needs. */
function completed(...texts: readonly string[]): readonly string[] {
  const sections = texts.map((text) => ({ heading: 'A', text }));
  return withDefinitions(sections, texts).sections.map(({ text }) => text);
}

test('a section gets the link definitions that it uses, and no others', () => {
  expect(
    completed(
      'See [us][1], [Them] and ![it][pic].',
      'And [us][1].',
      '[1]: /us\n[them]: /them "T"\n[pic]: /p.png\n[4]: /x',
    ),
  ).toEqual([
    'See [us][1], [Them] and ![it][pic].\n\n[1]: /us\n[them]: /them "T"\n[pic]: /p.png',
    'And [us][1].\n\n[1]: /us',
    '[1]: /us\n[them]: /them "T"\n[pic]: /p.png\n[4]: /x',
  ]);
});

test('a definition that is there already does not come again, however it is written', () => {
  const texts = ['See [us][A].\n\n  [a]: /us', 'See [a].\n\n[a]: /other'];
  expect(completed(...texts)).toEqual(texts);
});

test('of two definitions the first counts', () => {
  expect(completed('[a]', '[a]: /first\n[a]: /second')[0]).toBe('[a]\n\n[a]: /first');
});

test('a definition that looks as if it used another brings only itself', () => {
  expect(completed('[a]', '[a]: /a "[b]"', '[b]: /b')[0]).toBe('[a]\n\n[a]: /a "[b]"');
});

test('definitions do not make a text many times as long', () => {
  const count = 1000;
  const rows = Array.from({ length: count }, (_, at) => `[a${at}]: x[a${at + 1}]`).join('\n');
  const texts = [rows, ...Array.from({ length: count }, () => '[a0]')];
  expect(completed(...texts).join('').length).toBeLessThan(10 * texts.join('').length);
});

test('a long definition that many sections use stays where it stands, and that is told', () => {
  const sections = Array.from({ length: 1000 }, () => ({ heading: 'A', text: '[a]' }));
  const { sections: complete, tooLong } = withDefinitions(sections, [`[a]: /${'a'.repeat(1000)}`]);
  expect(complete).toEqual(sections);
  expect(tooLong).toEqual(['a']);
});

test('once complete, sections stay as they are', () => {
  const once = completed('[a] [b]', '[a]: /a "[b]"', '   [b]: /b   ');
  expect(once[0]).toBe('[a] [b]\n\n[a]: /a "[b]"\n[b]: /b');
  expect(completed(...once)).toEqual(once);
});
