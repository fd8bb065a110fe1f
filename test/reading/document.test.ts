import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../source/reading/document.ts';
import { problemLine } from '../../source/reading/problem.ts';
import { decodeText } from '../../source/sources/decode.ts';
import { anyBytes, fileName, unsafe } from './hostile-documents.ts';
import { rolesIn } from './read.ts';

test('any bytes under any name become postings or problems, and never an exception', () => {
  fc.assert(
    fc.property(anyBytes, fileName, (bytes, file) => {
      const text = decodeText(bytes);
      if (text === undefined) return;
      const { parsed, problems } = readDocument(text, file);
      expect(parsed.length + problems.length).toBeGreaterThan(0);
      for (const { posting } of parsed) expect(posting.role).not.toBe('');
      for (const problem of problems) {
        expect(problemLine(problem)).toMatch(/:[1-9]\d*:[1-9]\d* ./);
        expect(problemLine(problem)).not.toMatch(unsafe);
        expect(problemLine(problem)).not.toContain('\n');
      }
    }),
    { numRuns: 500 },
  );
});

describe('what a file holds', () => {
  const markdown = '# Writer\n\nText.\n';
  const json = '{"role": "Writer"}';

  test.each([
    ['writer.md', markdown],
    ['writer.markdown', markdown],
    ['writer.txt', markdown],
    ['writer', markdown],
    ['writer.json', json],
    ['WRITER.JSON', json],
    ['writer', json],
    ['writer', ` \n[${json}]`],
    ['writer.yaml', 'role: Writer\n'],
    ['writer.yml', '- role: Writer\n'],
    ['writer.yml', 'role: Writer\nlocations:\n\t- Oslo\n'],
    ['writer.yml', 'role: Writer\n---\n# Nothing\n'],
  ])('is known by its name, or else by how it begins: %s, %j', (file, text) => {
    expect(rolesIn(text, file)).toEqual(['Writer']);
  });

  test('Markdown is not JSON because it begins with a bracket', () => {
    expect(rolesIn('[Writer](https://example.com)\n', 'posting')).toEqual(['Posting']);
  });

  test.each(['', ' \n\t\n', '\uFEFF'])('nothing at all is said to be empty: %j', (text) => {
    expect(said(text, 'a.md')).toEqual(['1:1 the file is empty']);
  });

  test.each([
    ['[]', 'a.json'],
    ['# a comment\n', 'a.yaml'],
  ])('no posting is said to be none: %s', (text, file) => {
    expect(said(text, file)).toEqual([expect.stringMatching(/^1:1 there is no posting in it, read as /)]);
  });
});

describe('what is wrong is said with its line and column', () => {
  test.each([
    ['a.json', '{"role": "Writer",\n "team": oops}', '2:10 this is no JSON: '],
    ['a.json', '[{"role": "Writer"},\n\n{"role": "Cook"},,]', '3:18 this is no JSON: '],
    ['a.json', '[\n{"role": "Wri', '2:14 this is no JSON: '],
    ['a.json', '{"role": "Writer"}\nand so on', '2:1 this is no JSON: '],
    ['a.yaml', 'role: Writer\nteam: [Docs\n', '3:1 the YAML could not be read: '],
    [
      'a.yaml',
      'role: &role Writer\nteam: *role\n',
      '2:7 the YAML could not be read: aliases such as *role are not read',
    ],
    ['a.md', '---\nrole: Writer\nteam: "Docs\n---\n', '4:1 the front matter could not be read: '],
    ['a.md', '---\nrole: Writer\nteam: a: b\n---\n', '3:7 the front matter could not be read: '],
    ['a.json', '[\n1, "two"]', '2:1 this and 1 more are no postings: a record with a role is needed'],
    ['a.json', '{"team": "Docs"}', '1:1 this is no posting: it has neither a role nor a text'],
  ])('%s: %j', (file, text, start) => {
    expect(said(text, file)[0]?.slice(0, start.length)).toBe(start);
  });

  test('in the second of several postings too', () => {
    const text = '---\nrole: Writer\n---\n\nText.\n\n---\nrole: Cook\nteam: a: b\n---\n';
    expect(said(text, 'a.md')).toEqual([expect.stringMatching(/^9:7 the front matter could not be read: /)]);
  });

  test('what is no posting is said once, and counted', () => {
    const problems = said(`[${'1, '.repeat(99)}1]`, 'a.json');
    expect(problems).toEqual(['1:2 this and 99 more are no postings: a record with a role is needed']);
  });
});

test('JSON may be as deep as it likes', () => {
  const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  expect(rolesIn(`{"role": "Writer", "more": ${deep(100_000)}}`, 'a.json')).toEqual(['Writer']);
  expect(said(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'a.json')).toHaveLength(1);
});

function said(text: string, file: string): readonly string[] {
  return readDocument(text, file).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}
