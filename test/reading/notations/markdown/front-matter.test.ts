import { describe, expect, test } from 'vitest';
import { postingFile } from '../../../../source/formats/markdown.ts';
import { readDocument } from '../../../../source/reading/document.ts';
import { readFrontMatter } from '../../../../source/reading/notations/markdown/front-matter.ts';
import { readOne } from '../../read.ts';

const recordOf = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\n\nText.\n`)?.record;

test('front matter stands between two rows of dashes, and the text behind it', () => {
  const { record, body, lines } = readFrontMatter('---\nrole: Writer\n---  \n\nText.\n') ?? {};
  expect(record).toEqual({ role: 'Writer' });
  expect(body).toBe('\nText.\n');
  expect(lines).toBe(3);
});

test.each([
  ['no front matter', 'Text.\n'],
  ['none at the start', 'Text.\n---\nrole: Writer\n---\n'],
  ['an object that states no fact', '{"a": 1}\n\nText.\n'],
  ['an object that goes on in its row', '{"role": "Writer"} and so on\n'],
  ['no end of it', '---\nrole: Writer\n\nText.\n'],
  ['longer dashes', '----\nrole: Writer\n----\n'],
  ['words on the row', '--- yes\nrole: Writer\n---\n'],
  ['only words in it', '---\nRole and so on\n---\n'],
  ['a list in it', '---\n- role\n---\n'],
])('%s is none', (_, text) => {
  expect(readFrontMatter(text)).toBeUndefined();
});

test.each([
  ['empty rows before it', '\n\n---\nrole: Writer\n---\nText.'],
  ['a comment before it', '<!-- draft -->\n---\nrole: Writer\n---\nText.'],
  ['dots at its end', '---\nrole: Writer\n...\nText.'],
  ['its notation named', '---yaml\nrole: Writer\n---\nText.'],
  ['JSON between dashes', '---json\n{"role": "Writer"}\n---\nText.'],
  ['JSON between semicolons', ';;;\n{\n  "role": "Writer"\n}\n;;;\nText.'],
  ['a JSON object', '{\n  "role": "Writer",\n  "a": {"b": "}"}\n}\nText.'],
  ['TOML between dashes', '---toml\nrole = "Writer"\n---\nText.'],
])('front matter can have %s', (_, text) => {
  const { record, places, lines, body } = readFrontMatter(text) ?? {};
  expect([record?.role, body]).toEqual(['Writer', 'Text.']);
  expect(text.split('\n')[(places?.get('role')?.line ?? Number.NaN) - 1] ?? 'toml').toMatch(/role|toml/);
  expect(text.split('\n')[lines ?? 0]).toBe('Text.');
});

test.each(['', '# a comment', 'null'])('empty front matter is front matter: %j', (yaml) => {
  expect(recordOf(yaml)).toEqual({});
});

test('every name has its place in the file, below what stands before it', () => {
  const places = readFrontMatter('---\nrole: Writer\n  \n"team": |\n  Docs\n---\n', 10)?.places;
  expect([...(places ?? [])]).toEqual([
    ['role', { line: 12, column: 1 }],
    ['team', { line: 14, column: 1 }],
  ]);
});

test('a number that would not be written the same again stays a text', () => {
  expect(
    recordOf('zip: 02139\nversion: 1.10\nphone: +1555\nid: 12345678901234567890\nend: .inf\nage: 12'),
  ).toEqual({
    zip: '02139',
    version: '1.10',
    phone: '+1555',
    id: '12345678901234567890',
    end: '.inf',
    age: 12,
  });
});

test('tags mean nothing', () => {
  expect(
    recordOf('a: !!js/function "x"\nb: !!binary aGk=\nc: !!set {d, e}\nf: !own g\nh: !!timestamp 2018-10-31'),
  ).toEqual({
    a: 'x',
    b: 'aGk=',
    c: { d: null, e: null },
    f: 'g',
    h: '2018-10-31',
  });
});

describe('between rows of plus signs', () => {
  const toml =
    '+++\ntitle = "Writer"\nposted = 2018-10-31\ntags = ["tea"]\n\n[params]\nbread = 1.5\n+++\n\nText.\n';

  test('front matter is TOML', () => {
    const { record, body, lines } = readFrontMatter(toml) ?? {};
    expect(record).toEqual({ title: 'Writer', posted: '2018-10-31', tags: ['tea'], params: { bread: 1.5 } });
    expect([body, lines]).toEqual(['\nText.\n', 8]);
  });

  test('it is printed as YAML, and means the same', () => {
    const posting = readOne(toml);
    expect(posting).toMatchObject({ role: 'Writer', posted: '2018-10-31', more: { params: { bread: 1.5 } } });
    expect(readOne(postingFile(posting))).toEqual(posting);
  });

  test('what is broken is said, and each name that can be read counts', () => {
    const { record, broken } =
      readFrontMatter('+++\ntitle = "Writer"\nteam = Docs\nvisa = "none"\n+++\n') ?? {};
    expect(record).toEqual({ title: 'Writer', team: 'Docs', visa: 'none' });
    expect(broken).toMatchObject({ line: 3, column: 8 });
  });

  test.each([
    ['brackets in one another', `a = ${'['.repeat(100_000)}`],
    ['tables in one another', `a = ${'{a = '.repeat(100_000)}`],
    ['a name of many parts', `${'a.'.repeat(100_000)}a = 1`],
    ['a number that is none', 'a = 99999999999999999999'],
  ])('%s do not break the program', (_, source) => {
    expect(readOne(`+++\ntitle = "Writer"\n${source}\n+++\n\nText.\n`).role).toBe('Writer');
  });
});

test('front matter that is longer than a text may be is said, and the text is read', () => {
  const { parsed, problems } = readDocument(`---\nrole: ${'a'.repeat(1_000_001)}\n---\n# Writer\n`, 'a.md');
  expect(parsed.map(({ posting }) => posting.role)).toEqual(['Writer']);
  expect(problems.map(({ message }) => message)).toEqual([
    'the front matter could not be read: it is longer than 1,000,000 characters',
  ]);
});

describe('front matter that is no YAML', () => {
  const broken =
    '---\nrole: Writer\nteam: Docs: and more\nperks:\n  - tea\n  - "bread\nvisa: [a\nJust words.\n---\n\nText.\n';

  test('gives each name that can be read, by itself, and says where it breaks', () => {
    const { record, broken: mistake } = readFrontMatter(broken) ?? {};
    expect(record).toEqual({
      role: 'Writer',
      team: 'Docs: and more',
      perks: '- tea\n  - "bread',
      visa: '[a',
    });
    expect(mistake).toMatchObject({ line: 3, column: 7 });
  });

  test('loses no row: one that belongs to nothing is text', () => {
    const { sections, more } = readOne(broken);
    expect(sections).toEqual([{ heading: 'Overview', text: 'Just words.\n\nText.' }]);
    expect(more).toEqual({ perks: '- tea\n  - "bread' });
  });

  test('is text if no name can be read', () => {
    expect(readFrontMatter('---\n[a\n---\n')).toBeUndefined();
  });

  test('is mended where it is printed', () => {
    const printed = postingFile(readOne(broken));
    expect(readFrontMatter(printed)?.broken).toBeUndefined();
    expect(readFrontMatter(printed)?.record).toMatchObject({ team: 'Docs: and more' });
  });
});

test('what else stands there is kept as it is, and printed again', () => {
  const yaml = `perks:
  - tea
  - bread: rye
zip: "02139"
note: |
  Two
  rows.
draft: false`;
  const posting = readOne(`---\nrole: Writer\n${yaml}\n---\n\nText.\n`);
  expect(posting.more).toEqual({
    perks: ['tea', { bread: 'rye' }],
    zip: '02139',
    note: 'Two\nrows.\n',
    draft: false,
  });
  expect(postingFile(posting)).toBe(
    `---
role: Writer
remote: unstated
perks: [tea, {bread: rye}]
zip: "02139"
note: "Two\\nrows.\\n"
draft: false
---

## Overview

Text.
`,
  );
});

test('a role that is none does not hide what the posting is called', () => {
  const printed = postingFile({
    ...readOne('---\nrole: [Writer, Cook]\n---\n\n# Helper\n\nText.\n'),
  });
  expect(printed).toBe(
    '---\nrole: [Writer, Cook]\nremote: unstated\n---\n\n# Helper\n\n## Overview\n\nText.\n',
  );
  expect(readOne(printed).role).toBe('Helper');
});
