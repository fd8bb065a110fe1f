import stringWidth from 'string-width';
import stripAnsi from 'strip-ansi';
import { describe, expect, test } from 'vitest';
import { tableList } from '../../source/formats/table.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import { archive } from '../archive.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { attributed, columns, plain } from './output-style.ts';

const postings = [
  madeUp({ role: 'Senior Bread Reliability Engineer', team: 'Bread', remote: 'yes', locations: ['Oakland'] }),
  madeUp({ role: 'パン職人', team: 'Bread', posted: '2017-Q2', locations: ['東京', 'New York'] }),
  madeUp({ role: 'Cook', team: 'Kitchen', posted: '2016', locations: [] }),
];

const lines = (printed: string) => printed.split('\n').slice(0, -1);

test('columns stand in line, whatever the script', () => {
  expect(lines(tableList.print(postings, parseQuery(''), plain))).toEqual([
    'Senior Bread Reliability Engineer  remote, Oakland  Bread    2018 Q3',
    'パン職人                           東京, New York   Bread    2017 Q2',
    'Cook                                                Kitchen     2016',
  ]);
});

test('on a narrow terminal the columns give way from the right, and say what they can in fewer words', () => {
  expect(lines(tableList.print(postings, parseQuery(''), columns(65)))).toEqual([
    'Senior Bread Reliability Engineer  remote        Bread    2018 Q3',
    'パン職人                           東京 +1       Bread    2017 Q2',
    'Cook                                             Kitchen     2016',
  ]);
  expect(lines(tableList.print(postings, parseQuery(''), columns(60)))).toEqual([
    'Senior Bread Reliability Engineer  remote, Oakland  Bread',
    'パン職人                           東京, New York   Bread',
    'Cook                                                Kitchen',
  ]);
  expect(lines(tableList.print(postings, parseQuery(''), columns(35)))).toEqual([
    'Senior Bread Reliability Engineer',
    'パン職人',
    'Cook',
  ]);
});

test('only what was cut ends in an ellipsis', () => {
  expect(lines(tableList.print(postings, parseQuery(''), columns(30)))).toEqual([
    'Senior Bread Reliability Engi…',
    'パン職人',
    'Cook',
  ]);
});

test('in a pipe the columns are the same for one company and for several', () => {
  const [one, two] = [madeUp({ role: 'Baker', company: 'Crumb' }), madeUp({ role: 'Cook', company: 'Stew' })];
  const printed = 'Baker  Crumb  Oakland, California  Services  2018 Q3\n';
  expect(tableList.print([one], parseQuery(''), plain)).toBe(printed);
  expect(tableList.print([one, two], parseQuery(''), plain)).toContain(printed);
  expect(tableList.print([one], parseQuery(''), columns(80))).not.toContain('Crumb');
  expect(tableList.print([one, two], parseQuery(''), columns(80))).toContain('Crumb');
});

describe.each([20, 40, 60, 80, 120])('on %d columns', (width) => {
  test('no line of the bundled postings is too wide or ends in spaces', () => {
    const printed = lines(tableList.print(archive, parseQuery('text:npm'), columns(width)));
    expect(printed.filter((line) => stringWidth(line) > width || line.endsWith(' '))).toEqual([]);
  });
});

test('what the query matched is marked', () => {
  const [line = ''] = lines(tableList.print(postings.slice(0, 1), parseQuery('relia'), attributed(80)));
  expect(line).toMatch(/^Senior Bread (\u001B\[\d+m)+Relia(\u001B\[\d+m)+bility Engineer/);
  expect(stripAnsi(line)).toBe('Senior Bread Reliability Engineer  remote, Oakland  Bread  2018 Q3');
});

test('a text that was looked for is shown under its posting, with its section', () => {
  const found = madeUp({
    role: 'Bread Reliability Engineer',
    team: 'Bread',
    locations: [],
    sections: [madeUpSection('Who we are', 'Bakers.'), madeUpSection('Why join', 'We run **Docker** here.')],
  });
  expect(lines(tableList.print([found], parseQuery('text:docker'), columns(60)))).toEqual([
    'Bread Reliability Engineer  Bread  2018 Q3',
    '    Why join: … We run Docker here.',
  ]);
});

test('no postings are no lines', () => {
  expect(tableList.print([], parseQuery(''), columns(80))).toBe('');
});
