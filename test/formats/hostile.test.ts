import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonList, jsonPosting } from '../../source/formats/json.ts';
import { markdownList, markdownPosting } from '../../source/formats/markdown.ts';
import { tableList } from '../../source/formats/table.ts';
import { textPosting } from '../../source/formats/text.ts';
import { tsvList } from '../../source/formats/tsv.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import { readDocument } from '../../source/reading/document.ts';
import { anyBytes, fileName, hostileMarkdown, hostileRecord, unsafe } from '../reading/hostile-documents.ts';
import { columns, plain } from './output-style.ts';

const hostileDocument = fc.oneof(
  fc.tuple(hostileMarkdown, fc.constant('posting.md')),
  fc.tuple(
    hostileRecord.map((record) => JSON.stringify(record)),
    fc.constantFrom('posting.json', 'posting.yaml'),
  ),
  fc.tuple(
    anyBytes.map((bytes) => Buffer.from(bytes).toString()),
    fileName,
  ),
);

const listFormats = { jsonList, markdownList, tableList };
const postingFormats = { jsonPosting, markdownPosting, textPosting };

test('no format prints anything that a terminal could act on, whatever was read', () => {
  fc.assert(
    fc.property(hostileDocument, ([text, file]) => {
      const postings = readDocument(text, file).parsed.map(
        ({ posting }, at): Posting => ({ id: `id-${at}`, key: `id-${at}`, ...posting }),
      );
      for (const look of [plain, columns(40)]) {
        for (const [name, { print }] of Object.entries(listFormats))
          expect(print(postings, parseQuery('text:a'), look), name).not.toMatch(unsafe);
        for (const posting of postings)
          for (const [name, { print }] of Object.entries(postingFormats))
            expect(print(posting, look), name).not.toMatch(unsafe);
      }
      const tsv = tsvList.print(postings, parseQuery(''), plain);
      expect(tsv.replaceAll('\t', '')).not.toMatch(unsafe);
      expect(tsv.split('\n').map((row) => row.split('\t').length)).toEqual([...postings.map(() => 9), 1]);
    }),
  );
});
