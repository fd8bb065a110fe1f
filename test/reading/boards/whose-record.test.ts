import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardOf, boards, recordsInAnswer } from '../../../source/reading/boards/index.ts';
import type { JsonRecord } from '../../../source/reading/records/json-record.ts';
import { madeUpRecords } from './made-up-records.ts';

const records = Object.entries<JsonRecord>(madeUpRecords);

test('every board has a made-up record', () => {
  expect(records).toHaveLength(boards.length);
});

test.each(records)('a record of %s is known by its board, and by no other', (_name, record) => {
  expect(boards.filter(({ matches }) => matches(record))).toHaveLength(1);
  expect(boards.filter(({ isAside }) => isAside?.(record))).toHaveLength(0);
});

test('no two made-up records are of the same board', () => {
  expect(new Set(records.map(([, record]) => boardOf(record))).size).toBe(boards.length);
});

test.each(records)(
  'a record of %s is read without any one of its values, and with none in its place',
  (_name, record) => {
    for (const name of Object.keys(record)) {
      const { [name]: _left, ...others } = record;
      for (const each of [
        others,
        { ...record, [name]: null },
        { ...record, [name]: [] },
        { ...record, [name]: 7 },
      ])
        expect(() => boardOf(each)?.read(each)).not.toThrow();
    }
  },
);

test.each([
  [
    'a record of common names',
    { title: 'Baker', company: 'Acme', location: 'Oslo', description: 'We bake.' },
  ],
  ['a posting of this program', { role: 'Baker', locations: [], remote: 'no', sections: [] }],
  ['a JobPosting of schema.org', { '@type': 'JobPosting', title: 'Baker', datePosted: '2026-09-01' }],
  ['an item of a feed', { title: 'Acme: Baker', url: 'https://acme.example/1', description: 'We bake.' }],
  ['a name and a text', { name: 'Baker', description: 'We bake.', url: 'https://acme.example/1' }],
  ['an issue of GitHub', { title: 'Baker', html_url: 'https://github.com/a/b/issues/1', body: 'We bake.' }],
  ['a text and a title', { title: 'Baker', text: 'A | B | C | D' }],
])('%s is no board’s', (_name, record) => {
  expect(boardOf(record)).toBeUndefined();
});

/** Every name that a board has, with values of every kind under it. */
const names = [
  ...new Set(records.flatMap(([, record]) => [...Object.keys(record), 'children', 'data', 'items', 'jobs'])),
];
const anyRecord = fc.dictionary(
  fc.constantFrom(...names),
  fc.oneof(
    { depthSize: 'small' },
    fc.jsonValue(),
    fc.constantFrom(...records.flatMap(([, record]) => Object.values(record))),
  ),
  { maxKeys: 12 },
);

test('no board fails on any record', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      for (const { matches, read, isAside, heldIn, joined } of boards) {
        matches(record);
        isAside?.(record);
        heldIn?.(record);
        joined?.([record, record]);
        const { facts, texts } = read(record);
        expect(typeof facts).toBe('object');
        for (const { heading, text } of texts) {
          expect(typeof heading).toBe('string');
          expect(typeof text === 'string' || Array.isArray(text)).toBe(true);
        }
      }
      recordsInAnswer(record);
    }),
    { numRuns: 2000 },
  );
});
