import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Element } from '../../../source/reading/notations/json.ts';
import { ArrayReader } from '../../../source/reading/notations/json-array.ts';

/** The elements of an array that comes in these pieces. */
function elementsOf(...pieces: readonly string[]): readonly Element[] {
  const array = new ArrayReader();
  return [...pieces.flatMap((piece) => [...array.read(piece)]), ...array.end()];
}

/** The values of the elements, and of a mistake its place and the start of what is said. */
function readPieces(...pieces: readonly string[]): readonly unknown[] {
  return elementsOf(...pieces).map((element) =>
    element.mistake === undefined
      ? element.value
      : `${element.place.line}:${element.place.column} ${element.mistake}`,
  );
}

test('whatever an array holds, however it is written and wherever it is cut, it is read as a whole', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', '\\', '\\"]', '[{', '}],', '\n'),
  );
  const anyArray = fc.array(
    fc.oneof(fc.jsonValue(), anyText, fc.dictionary(anyText, fc.array(anyText), { maxKeys: 3 })),
  );
  fc.assert(
    fc.property(anyArray, fc.nat({ max: 3 }), fc.array(fc.nat()), (values, indent, cuts) => {
      const text = ` ${JSON.stringify(values, undefined, indent)}\n`;
      const at = [0, ...cuts.map((cut) => cut % text.length).sort((a, b) => a - b), text.length];
      const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
      expect(readPieces(...pieces)).toEqual(JSON.parse(text));
    }),
    { numRuns: 500 },
  );
});

test('every element knows where it begins', () => {
  const places = elementsOf('\n [1,\n\n  {"a":', '\n [2]}, "3"\n,4]').map(({ place }) => place);
  expect(places).toEqual([
    { line: 2, column: 3 },
    { line: 4, column: 3 },
    { line: 5, column: 8 },
    { line: 6, column: 2 },
  ]);
});

test('elements that are alike are read the same and know where they begin, wherever they are cut', () => {
  const anyRecord = fc.record({
    id: fc.integer(),
    text: fc.string(),
    inner: fc.array(fc.record({ id: fc.nat() })),
  });
  fc.assert(
    fc.property(
      fc.array(anyRecord, { minLength: 3 }),
      fc.nat({ max: 2 }),
      fc.nat(),
      (values, indent, cut) => {
        const text = JSON.stringify(values, undefined, indent);
        const at = cut % text.length;
        const elements = elementsOf(text.slice(0, at), text.slice(at));
        expect(elements.map((element) => element.mistake ?? element.value)).toEqual(values);
        const rows = text.split('\n');
        for (const { place } of elements)
          expect(rows[place.line - 1]?.slice(place.column - 1)).toMatch(/^\{/);
        expect(new Set(elements.map(({ place }) => `${place.line}:${place.column}`)).size).toBe(
          values.length,
        );
      },
    ),
  );
});

test('of elements that are alike, those before a mistake are read', () => {
  const rows = Array.from({ length: 50 }, (_, id) => `  {"id": ${id}, "inner": [{"id": 1}]}`);
  rows[30] = '  {"id": oops}';
  const read = readPieces(`[\n${rows.join(',\n')}\n]`);
  expect(read).toHaveLength(31);
  expect(read[29]).toEqual({ id: 29, inner: [{ id: 1 }] });
  expect(read[30]).toMatch(/^32:10 /);
});

describe('a mistake is said with its place, and is the last thing that is said', () => {
  test.each([
    ['a comma too many', '[1,\n2,,3]', [1, 2, /^2:3 /]],
    ['a comma at the end', '[1, ]', [1, /^1:5 /]],
    ['a word', '[1,\n {"a": oops}, 2]', [1, /^2:8 /]],
    ['a bracket that closes a brace', '[{"a": 1], 2]', [/^1:9 /]],
    ['a brace too many', '[1}, 2]', [/^1:3 /]],
    ['no end', '[1,\n2', [1, '2:2 it ends too soon']],
    ['no end of a text', '[1, "a, 2]', [1, '1:11 it ends too soon']],
    ['no end of what is in it', '[1, [2, 3]', [1, '1:11 it ends too soon']],
    ['more behind the end', '[1]\n [2]', [1, '2:2 there is more behind its end']],
  ])('%s', (_, text, expected) => {
    for (const pieces of [[text], [...text]])
      expect(readPieces(...pieces)).toEqual(
        expected.map((each) => (each instanceof RegExp ? expect.stringMatching(each) : each)),
      );
  });

  test('an element that does not end for ten megabytes', () => {
    const tea = 'tea '.repeat(1_000_000);
    expect(readPieces('[1, "', tea, tea, tea, '", 2]')).toEqual([1, '1:4 an element is larger than 10 MB']);
    expect(readPieces('[1, ', '['.repeat(11_000_000))).toEqual([1, '1:4 an element is larger than 10 MB']);
  });
});

test('an empty array has no elements', () => {
  expect(readPieces(' [ \n] ')).toEqual([]);
});
