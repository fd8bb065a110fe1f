import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { rolesIn } from '../read.ts';

test.each(['jobs.jsonl', 'jobs.ndjson', 'jobs.json', 'standard input'])(
  'objects one after the other are postings: in %s',
  (file) => {
    expect(rolesIn('{"role": "Baker"}\n\n{"role": "Cook"}\n', file)).toEqual(['Baker', 'Cook']);
    expect(rolesIn('{\n  "role": "Baker"\n}\n{\n  "role": "Cook"\n}\n', file)).toEqual(['Baker', 'Cook']);
  },
);

test('a broken line costs no other, and each is said with its place', () => {
  const { parsed, problems } = readDocument(
    '{"role": "Baker"}\n{"role": oops}\n{"role": "Cook"}\n',
    'a.jsonl',
  );
  expect(parsed.map(({ posting, start }) => [posting.role, start.line])).toEqual([
    ['Baker', 1],
    ['Cook', 3],
  ]);
  expect(problems).toMatchObject([{ line: 2, message: expect.stringContaining('this is no JSON') }]);
});
