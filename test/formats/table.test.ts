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
    'Senior Bread Reliability Engineer  Bread    2018 Q3  remote, Oakland',
    'パン職人                           Bread    2017 Q2  東京, New York',
    'Cook                               Kitchen  2016',
  ]);
});

test('on a narrow terminal the role gives way, and the columns stay in line and whole', () => {
  const printed = lines(tableList.print(postings, parseQuery(''), columns(44)));
  expect(printed[0]).toMatch(/^Senior Bread Reliab.*… {2}Bread /);
  expect(printed.map((line) => /20\d\d( Q\d)?/.exec(line)?.[0])).toEqual(['2018 Q3', '2017 Q2', '2016']);
  const starts = printed.map((line) => stringWidth(line.slice(0, line.search(/Bread {3}|Kitchen/))));
  expect(new Set(starts).size).toBe(1);
});

test('only what was cut ends in an ellipsis', () => {
  expect(lines(tableList.print(postings, parseQuery(''), columns(65)))).toEqual([
    'Senior Bread Reliability Engineer  Bread    2018 Q3  remote, Oak…',
    'パン職人                           Bread    2017 Q2  東京, New Y…',
    'Cook                               Kitchen  2016',
  ]);
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
  expect(stripAnsi(line)).toBe('Senior Bread Reliability Engineer  Bread  2018 Q3  remote, Oakland');
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
