import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MarkEvent } from '../../../source/postings/marks/event.ts';
import { commonMarks } from '../../../source/postings/marks/marks.ts';
import { pageOf } from '../../../source/postings/marks/pages.ts';
import { PageShelf, type Shelf } from '../../../source/postings/marks/shelf.ts';
import { writtenShelf } from '../../../source/postings/marks/write-shelf.ts';
import { WrittenShelf } from '../../../source/postings/marks/written-shelf.ts';

const names = [
  'lever:acme:1',
  'lever:acme:1~ab',
  'file:/a"b\\\n\t.md',
  'role:acme/ü/',
  'address:x.example/1',
];
const shelf = fc
  .uniqueArray(
    fc.record({
      id: fc.oneof(fc.constantFrom(...names), fc.string({ minLength: 1 })),
      at: fc.integer({ min: 1, max: 5 }),
      set: fc.constantFrom('applied', 'saved', 'none'),
      note: fc.string({ minLength: 1 }),
      about: fc.constantFrom(
        { role: 'Baker', company: 'Acme', url: 'https://x.example/1' },
        { role: 'A\tB' },
      ),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  .map((events) => events.map((event) => pageOf([event as MarkEvent], commonMarks)));

it('finds in what was written what was there', () => {
  fc.assert(
    fc.property(shelf, fc.string(), (pages, other) => {
      const { head, bytes } = writtenShelf(pages);
      const written: Shelf = new WrittenShelf(head, bytes, commonMarks);
      const kept = new PageShelf(pages);
      const told = (all: Iterable<(typeof pages)[number] | undefined>) =>
        [...all].map((page) => page && JSON.stringify([page.keys, page.aliases])).sort();
      expect(told(written.pages())).toEqual(told(kept.pages()));
      for (const name of [...names, other, ...pages.flatMap(({ keys, aliases }) => [...keys, ...aliases])]) {
        expect(told([written.page(name)])).toEqual(told([kept.page(name)]));
        expect(told(written.aliased(name))).toEqual(told(kept.aliased(name)));
      }
      expect([written.isEmpty, written.haveLoose, written.haveMarks]).toEqual([
        kept.isEmpty,
        kept.haveLoose,
        kept.haveMarks,
      ]);
    }),
  );
});

it('refuses to be read in part', () => {
  const { head, bytes } = writtenShelf([pageOf([{ at: 1, id: 'x', set: 'saved' }], commonMarks)]);
  expect(() => new WrittenShelf(head, bytes.subarray(1), commonMarks)).toThrow(RangeError);
});
