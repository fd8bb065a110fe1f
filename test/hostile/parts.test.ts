import { expect, test } from 'vitest';
import { readDocument, readDocumentInParts } from '../../source/reading/document.ts';
import { eventsOf } from '../../source/sources/found-postings.ts';

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('');

const many: Readonly<Record<string, readonly [text: string, file: string]>> = {
  'posting files': [times(3000, (at) => `---\nrole: Role ${at}\n---\n\ntext\n`), 'a.md'],
  'lines of JSON': [times(3000, (at) => `{"role":"Role ${at}"}\n`), 'a.jsonl'],
  'rows of CSV': [`role,team\n${times(3000, (at) => `Role ${at},Bread\n`)}`, 'a.csv'],
  'items of YAML': [times(3000, (at) => `- role: Role ${at}\n  team: Bread\n`), 'a.yaml'],
};

test.each(Object.entries(many))(
  'of very many %s the first are there before the others are read',
  (_, given) => {
    const parts = [...readDocumentInParts(...given)];
    for (const { parsed } of parts) expect(parsed.length).toBeLessThanOrEqual(500);
    const whole = readDocument(...given);
    expect(whole.parsed).toHaveLength(3000);
    expect(parts.flatMap(({ parsed }) => parsed)).toEqual(whole.parsed);
  },
);

test.each([
  ['one posting', '---\nrole: Baker\n---\n\ntext\n', 'a.md', [1]],
  ['one record', '- role: Baker\n', 'a.yaml', [1]],
  ['one row', 'role,team\nBaker,Bread\n', 'a.csv', [1]],
])('%s that is alone in a file is called after it', (_, text, file, lengths) => {
  const events = [...eventsOf(text, { shown: file, name: 'its-name' })];
  const found = events.flatMap((event) => (event.kind === 'found' ? [event.postings] : []));
  expect(found.map(({ length }) => length)).toEqual(lengths);
  expect(found.flat()).toMatchObject([{ name: 'its-name' }]);
});

test('a file in which there is nothing says so, however it is read', () => {
  for (const [text, file] of [
    ['', 'a.md'],
    ['- a\n- b\n', 'a.yaml'],
  ] as const) {
    const problems = [...readDocumentInParts(text, file)].flatMap((part) => part.problems);
    expect(problems).toEqual(readDocument(text, file).problems);
    expect(problems).toHaveLength(1);
  }
});
