import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { textPosting } from '../../source/formats/text.ts';
import { archive } from '../archive.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { columns, plain } from './output-style.ts';

const posting = madeUp({
  id: 'baker',
  key: 'baker',
  role: 'Senior Bread Reliability Engineer',
  team: 'Bread',
  locations: ['Oakland', 'New York'],
  remote: 'yes',
  remoteNote: 'anywhere; best with US hours',
  sections: [
    madeUpSection('Who we are', 'Bakers of [bread](https://bread.example).'),
    madeUpSection('Why', '- tea'),
  ],
});

test('a posting is its role, its facts and its sections, wrapped to the terminal', () => {
  expect(textPosting.print(posting, columns(32)).split('\n')).toEqual([
    'Senior Bread Reliability',
    'Engineer',
    'Team       Bread',
    'Posted     2018 Q3',
    'Status     closed',
    'Locations  Oakland, New York',
    'Remote     yes: anywhere; best',
    '           with US hours',
    'Id         baker',
    '',
    'Who we are',
    '',
    'Bakers of bread',
    '(https://bread.example).',
    '',
    'Why',
    '',
    '• tea',
    '',
  ]);
});

test('only the sections that were asked for are printed without the facts', () => {
  expect(textPosting.print(posting, plain, posting.sections.slice(1))).toBe('Why\n\n• tea\n');
});

test('no line of a bundled posting is wider than the terminal, nor than 80 columns', () => {
  for (const width of [40, 100, Number.POSITIVE_INFINITY])
    for (const each of archive)
      for (const line of textPosting.print(each, columns(width)).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 80));
});
