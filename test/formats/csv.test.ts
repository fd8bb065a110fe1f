import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvRows, csvText } from '../../source/formats/csv.ts';

const cellsOf = (text: string) => csvRows(text).map(({ cells }) => cells);

it('gives back every cell as it was, whatever stands in it', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.stringMatching(/^['=+\-@\t\r\n",; a]{0,8}$/),
  );
  const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(
      fc
        .array(cell, { minLength: width, maxLength: width })
        .filter((cells) => cells.some((each) => each !== '')),
      { maxLength: 4 },
    ),
  );
  fc.assert(
    fc.property(rows, (all) => {
      // The first line decides what is between cells.
      const headed = [['a', 'b,c;d', 'e'], ...all];
      expect(cellsOf(csvText(headed))).toEqual(headed);
    }),
    { numRuns: 300 },
  );
});

it('leaves no cell that a spreadsheet takes for a formula', () => {
  expect(csvText([['=1+1', '+1', '-1', '@a', '\tx', "'=1", "it's"]])).toBe(
    `'=1+1,'+1,'-1,'@a,"'\tx",''=1,it's\r\n`,
  );
});

it.each([
  [
    'a;b\n"x;y";2\n',
    [
      ['a', 'b'],
      ['x;y', '2'],
    ],
  ],
  [
    '\uFEFFa\tb\r\n1\t\r\n\r\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    'a,b\r1,"2\r\n3"',
    [
      ['a', 'b'],
      ['1', '2\r\n3'],
    ],
  ],
  ['a,b\n"never ended,2\n', [['a', 'b'], ['never ended,2\n']]],
  ['', []],
])('reads what other programs write: %j', (text, rows) => expect(cellsOf(text)).toEqual(rows));

it('says in which line a row begins', () => {
  expect(csvRows('a\n"1\n2"\n\n3').map(({ line }) => line)).toEqual([1, 2, 5]);
});
