import { expect, test } from 'vitest';
import { readDocument } from '../../../../source/reading/document.ts';

/** What a file gives: its role, then its sections as `heading: text`. */
function read(text: string, file = 'x/head-of-finance.md'): readonly string[] {
  const { parsed, problems } = readDocument(text, file);
  expect(problems).toEqual([]);
  return parsed.flatMap(({ posting }) => [
    posting.role,
    ...posting.sections.map(({ heading, text: body }) => `${heading}: ${body.replaceAll('\n', '/')}`),
  ]);
}

test.each([
  ['a role in the front matter', '---\nrole: Baker\ntitle: Cook\n---\n# Other\n\nText.', 'Baker'],
  ['a title in the front matter', '---\ntitle: Baker\n---\n\nText.', 'Baker'],
  ['the first heading', '# Baker\n\nText.', 'Baker'],
  ['a heading of any level', '#### Baker\n\nText.', 'Baker'],
  ['a heading without its space', '##Baker\nText.', 'Baker'],
  ['an underlined line', 'Baker\n=====\n\nText.', 'Baker'],
  ['a heading with marks in it', '# *Baker* & `Co`\n\nText.', 'Baker & Co'],
  ['a first line that is short and no sentence', 'Baker at night\n\nText.', 'Baker at night'],
  [
    'the name of the file, where the text begins with a sentence',
    'We look for a baker.\n\nText.',
    'Head of Finance',
  ],
])('the role is %s', (_, text, role) => {
  expect(read(text)[0]).toBe(role);
});

test('headings of any level, bold lines and underlined ones begin sections; text before the first is the overview', () => {
  const text = [
    '# Baker',
    '',
    'Who we are.',
    '',
    '### Duties',
    '- bread',
    '',
    '**What we offer**:',
    '',
    'Cake.',
    '',
    'Where',
    '-----',
    'Here.',
  ];
  expect(read(text.join('\n'))).toEqual([
    'Baker',
    'Overview: Who we are.',
    'Duties: - bread',
    'What we offer: Cake.',
    'Where: Here.',
  ]);
});

test('a text without headings is one section, whole', () => {
  expect(read('We bake.\n\nWe bake a lot.\n\n- bread\n- cake')).toEqual([
    'Head of Finance',
    'Overview: We bake.//We bake a lot.//- bread/- cake',
  ]);
});

test('code is no place for headings', () => {
  expect(read('# Baker\n\n## Code\n\n```\n# not one\n**nor this**\n```')).toEqual([
    'Baker',
    'Code: ```/# not one/**nor this**/```',
  ]);
});

test('a link whose address stands in another section still leads there', () => {
  const [, first = ''] = read('# Baker\n\n## Us\n\nSee [us][1].\n\n## Links\n\n[1]: https://bread.example');
  expect(first).toBe('Us: See [us][1].//[1]: https://bread.example');
});

test('several posting files in one text are several postings', () => {
  const text = '---\nrole: Baker\n---\n\n## A\n\na\n\n---\nrole: Cook\n---\n\n## B\n\nb\n';
  expect(read(text)).toEqual(['Baker', 'A: a', 'Cook', 'B: b']);
});

test('a rule between paragraphs begins no other posting', () => {
  expect(read('---\nrole: Baker\n---\n\n## A\n\na\n\n---\n\nNote: b')).toEqual([
    'Baker',
    'A: a//---//Note: b',
  ]);
});

test('front matter that is no YAML is said with its place, and what can be read of it counts', () => {
  const { parsed, problems } = readDocument('---\nrole: Night: baker\nteam: Bread\n---\n\nText.', 'a.md');
  expect(parsed.map(({ posting }) => [posting.role, posting.team])).toEqual([['Night: baker', 'Bread']]);
  expect(problems).toMatchObject([{ file: 'a.md', line: 2, severity: 'error' }]);
});

test('YAML that would mean gigabytes is not followed', () => {
  const bomb = Array.from({ length: 20 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
  const { parsed, problems } = readDocument(
    `---\nrole: Baker\na0: &a0 x\n${bomb.join('\n')}\n---\n\nText.`,
    'a.md',
  );
  expect(parsed[0]?.posting.role).toBe('Baker');
  expect(problems).toHaveLength(1);
  expect(JSON.stringify(parsed).length).toBeLessThan(5000);
});

test('facts in a table of the site that front matter is for are facts', () => {
  const { parsed } = readDocument(
    '+++\ntitle = "Potter"\n[extra]\nlocation = "Lyon"\nmood = "calm"\n+++\n\nText.\n',
    'a.md',
  );
  expect(parsed[0]?.posting).toMatchObject({ locations: ['Lyon'], more: { extra: { mood: 'calm' } } });
});
