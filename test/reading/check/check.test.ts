import { expect, test } from 'vitest';
import { postingFile } from '../../../source/formats/markdown.ts';
import { type KnownIds, problemsIn } from '../../../source/reading/check/check.ts';
import { madeUp } from '../../made-up-postings.ts';

/** What is wrong, a line each: place, severity, message. */
function wrongIn(text: string, file = 'a.md', ids?: KnownIds): readonly string[] {
  return problemsIn(text, file, ids).map(
    ({ line, column, severity, message }) => `${line}:${column} ${severity}: ${message}`,
  );
}

/** A posting in which all is well, in eight rows. */
const complete = '---\nrole: Writer\nteam: Docs\n---\n\n## Why\n\nTea.\n';

test('nothing is wrong with what the program prints', () => {
  expect(wrongIn(postingFile(madeUp({ role: 'Writer' })))).toEqual([]);
  expect(wrongIn(complete)).toEqual([]);
  expect(wrongIn(complete.replaceAll('\n', '\r\n'))).toEqual([]);
});

test.each([
  ['a fact that is not there', '---\nrole: Writer\n---\n\n## Why\n\nTea.\n', '1:1 error: team is missing'],
  [
    'a role that is only a heading under front matter',
    '---\nvisa: none\n---\n\n# Writer\n\nTea.\n',
    '1:1 error: role is missing',
  ],
  [
    'an unknown date',
    complete.replace('team', 'posted: soon\nteam'),
    '3:1 error: posted is “soon”, not a quarter',
  ],
  [
    'a day that is none',
    complete.replace('team', 'closes: 2018-13-01\nteam'),
    '3:1 error: closes is “2018-13-01”',
  ],
  [
    'a fact under another name',
    complete.replace('team', 'employment_type: [a, b]\nteam'),
    '3:1 error: employment_type is “["a","b"]”, not one of full-time',
  ],
  [
    'a link that is none',
    complete.replace('team', 'url: example.com\nteam'),
    '3:1 error: url is “example.com”, not a link',
  ],
  ['a fact without a value', complete.replace('Docs', ''), '3:1 error: team is empty'],
  [
    'what is no fact',
    complete.replace('team', 'mood: sunny\nteam'),
    '3:1 warning: mood is no fact of a posting',
  ],
  [
    'front matter that is no YAML',
    complete.replace('Docs', '[Docs'),
    '4:1 error: the front matter could not be read',
  ],
  ['an empty section', `${complete}\n## Where\n`, '10:1 error: the section “Where” is empty'],
  [
    'an empty section amid others',
    complete.replace('## Why', '##Where\n\n## Why'),
    '6:1 error: the section “Where” is empty',
  ],
  ['no section', '---\nrole: Writer\nteam: Docs\n---\n', '1:1 error: there is no section'],
  [
    'a link to nowhere',
    complete.replace('Tea.', 'Tea, [bread](bread) and more.'),
    '8:14 error: bread is no link',
  ],
  [
    'a link to a program',
    complete.replace('Tea.', 'Tea.\n\n- a\n  > | a | b |\n  > |-|-|\n  > | c | <ssh://bread> |'),
    '13:12 error: ssh://bread is no link',
  ],
  [
    'an escape sequence',
    complete.replace('Tea', 'T\u001B[31mea'),
    '8:2 error: there is a control character, U+001B',
  ],
  [
    'text that runs backwards',
    complete.replace('Tea', 'Te\u202Ea'),
    '8:3 error: there is a control character, U+202E',
  ],
  ['an empty file', '', '1:1 error: the file is empty'],
])('what is said of %s', (_, text, start) => {
  expect(
    wrongIn(text).some((problem) => problem.startsWith(start)),
    wrongIn(text).join('\n'),
  ).toBe(true);
});

test('links to the web and to a mail address are right, and so are rows with tabs', () => {
  const links = '[a](https://example.com) <http://example.com> [b](mailto:a@example.com) a@example.com';
  expect(wrongIn(complete.replace('Tea.', `Tea,\t${links}, \`[c](d)\`.\n\n    [e](f)`))).toEqual([]);
});

test('a posting without front matter needs a title', () => {
  expect(wrongIn('# Writer\n\nTea.\n')).toEqual(['1:1 error: team is missing']);
  expect(wrongIn('We look for a writer.\n')).toEqual([
    '1:1 error: role is missing',
    '1:1 error: team is missing',
  ]);
});

test('what is wrong comes in the order in which it stands there, in all of several postings', () => {
  const text = `${complete}\n---\nrole: Cook\nremote: maybe\n---\n\n## Why\n\n## Where\n\n[a](b)\n`;
  expect(wrongIn(text)).toEqual([
    '10:1 error: team is missing',
    '12:1 error: remote is “maybe”, not yes, partly, no or unstated',
    '15:1 error: the section “Why” is empty',
    '19:5 error: b is no link to the web or to a mail address',
  ]);
});

test('records are checked too', () => {
  expect(wrongIn('{"role": "Writer", "datePosted": "soon", "text": "Tea."}', 'a.json')).toEqual([
    '1:1 error: team is missing',
    '1:1 error: datePosted is “soon”, not a quarter (2018-Q4) or a date (2018-10-31)',
  ]);
  expect(wrongIn('{"role": "Writer",}', 'a.json')).toEqual([
    expect.stringMatching(/^1:19 error: this is no JSON/),
  ]);
});

test('nothing that a file says is printed as it is', () => {
  const text =
    '---\nrole: Writer\nteam: Docs\n"\\e[31mm\\u202Eood": sunny\nremote: "\\e[31m\\nmaybe"\n---\n\n## Why\n\nTea.\n';
  expect(wrongIn(text)).toEqual([
    '4:1 error: there is a control character, U+001B',
    '4:1 warning: mood is no fact of a posting; it is kept as it is',
    '5:1 error: there is a control character, U+001B',
    '5:1 error: remote is “maybe”, not yes, partly, no or unstated',
  ]);
});

test('a name that stands twice in front matter is said where it counts', () => {
  expect(wrongIn(complete.replace('team', 'visa: none\nvisa: TN-1\nteam'))).toEqual([
    '4:1 error: visa stands here again; only this counts',
  ]);
});

test('unsafe characters are found however they are written, and no others', () => {
  const record = (text: string) => `{"role": "Writer", "team": "Docs",\n "text": "${text}"}`;
  expect(wrongIn(record('Tea\\u001b[31m, \\u202e\\n\\t\\\\u001b'), 'a.json')).toEqual([
    '2:14 error: there is a control character, U+001B',
    '2:26 error: there is a control character, U+202E',
  ]);
  expect(wrongIn(complete.replace('Docs', '"Do\\ecs"'))).toEqual([
    '3:1 error: there is a control character, U+001B',
  ]);
  expect(wrongIn(complete.replace('Tea', 'T\uFFFDa \\u001b'))).toEqual([
    '8:2 error: there is a character that could not be read, U+FFFD',
  ]);
});

test('what is wrong in an array is said where its element begins', () => {
  const text = '[\n  {"role": "Writer", "text": "Tea."},\n\n  {"team": "Docs", "text": "[a](b)"}\n]';
  expect(wrongIn(text, 'a.json')).toEqual([
    '2:3 error: team is missing',
    '4:3 error: role is missing',
    '4:33 error: b is no link to the web or to a mail address',
  ]);
});

test('the same wrong link is said wherever it stands', () => {
  expect(wrongIn(complete.replace('Tea.', 'A [b](c).\n\nAnd c, [d][e], <foo:bar>.\n\n[e]: c'))).toEqual([
    '8:7 error: c is no link to the web or to a mail address',
    '10:17 error: foo:bar is no link to the web or to a mail address',
    '12:6 error: c is no link to the web or to a mail address',
  ]);
});

test('an id that a file gives must be its own, also among files', () => {
  const ids: KnownIds = new Map();
  const record = (id: unknown) => JSON.stringify({ id, role: 'Writer', team: 'Docs', text: 'Tea.' });
  expect(wrongIn(record('W-1'), 'a.json', ids)).toEqual([]);
  expect(wrongIn(`[${record(2)}, ${record('w 1')}]`, 'b.json', ids)).toEqual([
    '1:56 error: the id w 1 is that of a posting in a.json too',
  ]);
});

test('an id that is made of a path or of a role gets an ending if it is taken, which is only a warning', () => {
  const ids: KnownIds = new Map();
  for (const file of ['2018/q1/writer.md', '2018/q2/writer.md'])
    expect(wrongIn(complete, file, ids)).toEqual([]);
  expect(wrongIn(complete, '2018/q1/writer.txt', ids)).toEqual([
    '1:1 warning: its id would be that of 2018/q1/writer.md too; it gets an ending',
  ]);
  expect(wrongIn(`${complete}\n${complete}`, 'both.md', ids)).toEqual([
    '10:1 warning: its id would be that of both.md too; it gets an ending',
  ]);
});

test.each([
  [
    'a.json',
    '{\n "jobs": [\n  {"role": "A{", "posted": "x"},\n  {"role": "B", "posted": "x"}\n ]\n}',
    ['3:3', '4:3'],
  ],
  ['a.yml', 'jobs:\n  - role: A\n    posted: x\n  - role: B\n    posted: x\n', ['2:5', '4:5']],
  ['a.toml', '[[jobs]]\nrole = "A"\nposted = "x"\n\n[[jobs]]\nrole = "B"\nposted = "x"\n', ['1:1', '5:1']],
])('what is wrong in a list in a record is said where its element begins: %s', (file, text, places) => {
  const wrong = wrongIn(text, file).filter((line) => line.includes('posted'));
  expect(wrong.map((line) => line.split(' ')[0])).toEqual(places);
});
