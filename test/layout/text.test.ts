import { describe, expect, test } from 'vitest';
import { widthOf } from '../../source/layout/cut-and-fill.ts';
import { textOf } from '../../source/layout/line.ts';
import { archive } from '../archive.ts';
import { laidOut, linesOf } from './laid-out.ts';

test('paragraphs are wrapped and set apart by empty lines', () => {
  expect(linesOf('One two three four.\n\nFive.', 10)).toEqual(['One two', 'three', 'four.', '', 'Five.']);
});

test('a forced line break breaks the line', () => {
  expect(linesOf('one  \ntwo\nthree', 40)).toEqual(['one', 'two three']);
});

test('lists hang behind their bullets', () => {
  expect(linesOf('- one two three four five\n- six', 20)).toEqual([
    '• one two three four',
    '  five',
    '• six',
  ]);
});

test('numbered lists go on counting from their first number and hang behind each', () => {
  expect(linesOf('9. nine, and then a half\n10. ten, and then a half', 20)).toEqual([
    '9. nine, and then a',
    '   half',
    '10. ten, and then a',
    '    half',
  ]);
});

test('lists in lists are indented', () => {
  expect(linesOf('1. one\n   - two three four five six\n     1. seven\n2. eight', 24)).toEqual([
    '1. one',
    '   • two three four five',
    '     six',
    '     1. seven',
    '2. eight',
  ]);
});

test('a loose list keeps its empty lines, and the paragraphs of an item stay in it', () => {
  expect(linesOf('- one\n\n  two\n\n- three', 20)).toEqual(['• one', '', '  two', '', '• three']);
});

test('tasks have boxes', () => {
  expect(linesOf('- [x] done\n- [ ] open', 20)).toEqual(['☑ done', '☐ open']);
});

test('quotes have a bar on every line, also inside each other', () => {
  expect(linesOf('> one two three four five\n>\n> > six', 20)).toEqual([
    '│ one two three four',
    '│ five',
    '│',
    '│ │ six',
  ]);
});

test('code keeps its spaces and empty lines and is broken where a line is full', () => {
  expect(linesOf('```\nif (x)  {\n\n    y\n}\n```', 8)).toEqual(['  if (x)', '    {', '', '      y', '  }']);
});

test('a heading and a rule stand by themselves', () => {
  expect(linesOf('# One\n\ntwo\n\n---\n\nthree', 20)).toEqual(['One', '', 'two', '', '───', '', 'three']);
});

const table = '| Place | Role of the day |\n|---|---|\n| Oakland | Baker |\n| 東京 | Cook |';

test('a table that fits has columns, whatever the script', () => {
  expect(linesOf(table, 40)).toEqual([
    'Place    Role of the day',
    '───────  ───────────────',
    'Oakland  Baker',
    '東京     Cook',
  ]);
});

test('a table that is too wide becomes a line for each value', () => {
  expect(linesOf(table, 20)).toEqual([
    'Place: Oakland',
    'Role of the day:',
    '  Baker',
    '',
    'Place: 東京',
    'Role of the day:',
    '  Cook',
  ]);
});

test('a link that cannot be clicked has its address behind it, unless that is its text', () => {
  const markdown =
    'See [our site](https://npm.example), <https://npm.example/a> or [jobs@npm.example](mailto:jobs@npm.example).';
  expect(linesOf(markdown, 100)).toEqual(['See our site, https://npm.example/a or jobs@npm.example.']);
  expect(linesOf(markdown, 100, { links: false })).toEqual([
    'See our site (https://npm.example), https://npm.example/a or jobs@npm.example.',
  ]);
});

test('an address that could start a program is not written out', () => {
  expect(linesOf('[this](javascript:alert)', 40, { links: false })).toEqual(['this']);
});

test('a link in a table has its address behind it, too', () => {
  expect(linesOf('| Where |\n|---|\n| [here](https://npm.example) |', 60, { links: false })).toContain(
    'here (https://npm.example)',
  );
});

test('without characters outside ASCII there are none but those of the text', () => {
  const markdown = '- one\n- [x] two\n\n> three\n\n---\n\n| a |\n|---|\n| b |';
  expect(linesOf(markdown, 20, { ascii: true })).toEqual([
    '* one',
    '[x] two',
    '',
    '| three',
    '',
    '---',
    '',
    'a',
    '-',
    'b',
  ]);
});

describe('marks', () => {
  const markedIn = (markdown: string, width: number, marks: readonly string[]) =>
    laidOut(markdown, width, { marks }).map(
      ({ line, hits }) =>
        `${hits} ${line.map(({ text, highlighted: marked }) => (marked ? `[${text}]` : text)).join('')}`,
    );

  test('stand wherever the text stands, whatever its case', () => {
    expect(markedIn('Docker and docker.', 40, ['docker'])).toEqual(['2 [Docker] and [docker].']);
  });

  test('go on over a line break, and count once, where they begin', () => {
    expect(markedIn('Say two words now.', 8, ['two words'])).toEqual(['1 Say [two]', '0 [words]', '0 now.']);
  });

  test('go on over a change of look', () => {
    expect(markedIn('one **two** three', 40, ['e two t'])).toEqual(['1 on[e ][two][ t]hree']);
  });

  test('that overlap are one', () => {
    expect(markedIn('docker', 40, ['dock', 'ocker'])).toEqual(['1 [docker]']);
  });

  test('stand in lists, code and tables, too', () => {
    expect(
      markedIn('- web\n\n`web`\n\n| web |\n|---|\n| web |', 40, ['web']).filter((row) => row.startsWith('1')),
    ).toHaveLength(4);
  });
});

const widths = [20, 24, 31, 40, 80];

const samples: Readonly<Record<string, string>> = {
  prose:
    'The quick brown fox jumps over the lazy dog, again and again, until **everybody is** quite tired of it.',
  lists:
    '- one two three four five six\n  1. seven eight nine ten\n     - eleven twelve thirteen fourteen\n\n- fifteen',
  quotes: '> one two three four five\n>\n> - six seven eight nine\n>   > ten eleven twelve thirteen',
  code: '```\nconst answer = 42;   // and so on, and so on\n\n  end\n```',
  'wide script':
    '日本語の求人を端末で読むためのプログラムです。\n\n- 日本語の求人を端末で読むための\n  - プログラムです。',
  emoji: '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 🇩🇪🇫🇷🇮🇹🇩🇪🇫🇷🇮🇹🇩🇪🇫🇷🇮🇹🇩🇪🇫🇷🇮🇹 👍🏽 ❤',
  accents: `${'ế'.repeat(60)} caf**e**&#x301; au lait`,
  'long words': `https://npm.example/${'x'.repeat(200)} and ${'y'.repeat(90)}`,
  breaks: 'one\\\n\\\n\\\ntwo',
  tags: '<pre>one\n\n\ntwo</pre>',
  'deep quotes': `${'> '.repeat(30)}deep in quotes`,
  'deep lists': Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`).join('\n'),
  'large numbers': '123456789. one two three four five six seven',
};

describe.each(Object.entries({ ...samples, table: `${table}\n\nafter it` }))('%s', (_, markdown) => {
  test('never exceeds the width', () => {
    for (const width of widths)
      expect(Math.max(...laidOut(markdown, width).map(({ line }) => widthOf(line)))).toBeLessThanOrEqual(
        width,
      );
  });

  test('has a line break in no line, and a place that grows from line to line', () => {
    for (const width of widths) {
      const lines = laidOut(markdown, width);
      expect(lines.filter(({ line }) => textOf(line).includes('\n'))).toEqual([]);
      const places = lines.map(({ offset }) => offset);
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThanOrEqual(0);
    }
  });
});

test.each(Object.entries(samples))('%s has the same places at every width', (_, markdown) => {
  const wide = laidOut(markdown, 1000).map(({ offset }) => offset);
  for (const width of widths) {
    const places = new Set(laidOut(markdown, width).map(({ offset }) => offset));
    expect(wide.filter((place) => !places.has(place))).toEqual([]);
  }
});

test('what comes after a table has the same place whether the table fits or not', () => {
  const places = widths.map((width) => laidOut(`${table}\n\nafter it`, width).at(-1)?.offset);
  expect(new Set(places).size).toBe(1);
});

test('every bundled posting fits 38 columns and has the same places there as at 80', () => {
  for (const { sections } of archive)
    for (const { text } of sections) {
      const narrow = laidOut(text, 38);
      expect(narrow.filter(({ line }) => widthOf(line) > 38)).toEqual([]);
      const places = new Set(narrow.map(({ offset }) => offset));
      expect(laidOut(text, 10_000).filter(({ offset }) => !places.has(offset))).toEqual([]);
    }
});
