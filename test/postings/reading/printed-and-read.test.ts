import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postingFile } from '../../../source/formats/markdown.ts';
import type { Posting } from '../../../source/postings/posting.ts';
import { readDocument } from '../../../source/postings/reading/document.ts';
import { hostileMarkdown, hostileRecord } from './hostile-documents.ts';

const withId = (posting: Omit<Posting, 'id'>): Posting => ({ id: 'an-id', ...posting });

function read(text: string, file: string): readonly Posting[] {
  return readDocument(text, file).readings.map(({ posting }) => withId(posting));
}

function printed(postings: readonly Posting[]): string {
  return postings.map(postingFile).join('\n');
}

test('hostile Markdown that was read is printed so that it reads as the same postings', () => {
  fc.assert(
    fc.property(hostileMarkdown, (markdown) => {
      const postings = read(markdown, 'posting.md');
      const text = printed(postings);
      const again = read(text, 'other.md');
      expect(again).toEqual(postings);
      expect(printed(again)).toBe(text);
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});

test('a hostile record that was read is printed so that it reads as the same posting', () => {
  fc.assert(
    fc.property(hostileRecord, (record) => {
      const postings = read(JSON.stringify(record), 'posting.json');
      const text = printed(postings);
      const again = text === '' ? [] : read(text, 'other.md');
      expect(again).toEqual(postings);
      expect(printed(again)).toBe(text);
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});
